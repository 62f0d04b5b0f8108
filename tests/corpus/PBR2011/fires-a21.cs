using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.2.1, as published; its index is shared too.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.2.", "Información en materia de transparencia actualizada.", component => component
            .Activity("A.2.1", "Estandarización de la información en materia de transparencia", activity => activity
                .Indicator("Número de solicitudes de incorporación y/o actualización de información en materia de transparencia.", indicator => indicator
                    .Formula("NSIAIMT= ({|PBR2011:SIIMT|}1+SIIMT2+...SIIMTn)+(SAIMT1+SAIMT2+...SAIMT{|PBR2014:n|})")
                    .Result("NSIAIMT", "Suma de las solicitudes de Incorporación y/o Actualización de Información en Materia de Transparencia")
                    .Variable("SAIMT", "Solicitudes de Incorporación y/o Actualización de Información en Materia de Transparencia")
                    .Index("n", "Número de Solicitudes de Incorporación y/o Actualización de Información recibidas"))));
}
