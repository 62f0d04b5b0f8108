using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, goal: from 0.00 to 96 %.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator
                .Direction(Direction.Ascending)
                .Unit("Porcentaje").Baseline(0.00m, 2022).Target("96%")));
}
