using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C1", "Datasets publicados.", component => component
            .Indicator("I.C1", "Porcentaje de actualización de datasets", indicator => indicator
                .MeansOfVerification("Publicaciones realizadas en el portal de datos abiertos.")
                .Frequency(Frequency.Monthly)));
}
