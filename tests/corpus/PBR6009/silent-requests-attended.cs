using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.4.2: of the requests received, those attended.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.4", "Datasets publicados.", component => component
            .Activity("A.4.1", "Publicación de información con características de datos abiertos", activity => activity
                .Indicator("Número de solicitudes de publicaciones y actualizaciones atendidas.", indicator => indicator
                    .Definition("Contabiliza las solicitudes recibidas que fueron atendidas en el periodo que se reporta.")
                    .Frequency(Frequency.Monthly))));
}
