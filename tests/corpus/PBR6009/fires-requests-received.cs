using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.4.1: what others ask for is no measure of what the activity does.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.4", "Datasets publicados.", component => component
            .Activity("A.4.1", "Estandarización de la información con características de datos abiertos", activity => activity
                .Indicator("{|PBR6009:Número de solicitudes de publicación de información con características de datos abiertos recibidas.|}", indicator => indicator
                    .Definition("Contabiliza las solicitudes recibidas en el periodo que se reporta.")
                    .Frequency(Frequency.Monthly))));
}
