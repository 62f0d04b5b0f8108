using Pbr.Fluent;
using Pbr.Kernel;

// To receive requests is what the activity does.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.4", "Datasets publicados.", component => component
            .Activity("A.4.1", "Recepción de solicitudes de publicación de información", activity => activity
                .Indicator("Número de solicitudes de publicación de información recibidas.", indicator => indicator
                    .Definition("Contabiliza las solicitudes recibidas en el periodo que se reporta.")
                    .Frequency(Frequency.Monthly))));
}
