using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.4, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4.", "Publicación y/o actualización de datasets.", component => component
            .Indicator("I.4.1.", "Porcentaje de incorporación y/o actualización de datasets respecto a las solicitudes recibidas.", indicator => indicator
                .Formula("PDP = (NDIA / {|PBR2002:NDS|}) * 100")
                .Variable("PDP", "Porcentaje de Datasets Publicados")
                .Variable("NDIA", "Número de Datasets Incorporados y/o Actualizados")
                .Variable("DS", "Número de Datasets Solicitados")));
}
