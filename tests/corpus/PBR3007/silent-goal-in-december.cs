using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, goal: one figure in December, which is green. The overlap is mended here.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator
                .Unit("Porcentaje").Target(96)
                .TrafficLight(green: "> 66.66", yellow: "<= 66.66 & >= 33.33", red: "< 33.33")
                .MonthlySchedule(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96)));
}
