using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.1 in the notation of the sheet.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1.", "Generación y publicación de micrositios.", component => component
            .Indicator("I.1.1.", "Porcentaje de micrositios implementados con respecto a las solicitudes de diseño de micrositios.", indicator => indicator
                .Formula("$PMP = (NMP / NMS) * 100$")
                .Variable("PMP", "Porcentaje de Micrositios Publicados")
                .Variable("NMP", "Número de Micrositios Publicados")
                .Variable("NMS", "Número de Micrositios Solicitados")));
}
