using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.4.1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4", "Datos publicados.", component => component
            .Indicator("I.4.1", "Número de solicitudes de publicación de información recibidas.", indicator => indicator
                .MeansOfVerification("{|PBR6008:Datos fuente recibidos.|}")
                .Unit("Número")
                .Frequency(Frequency.Monthly)));
}
