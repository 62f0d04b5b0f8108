using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, goal: one figure in December.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator
                .Frequency(Frequency.Annual)
                .Formula("IIM = (NII/IS) * 100")
                .Variable("IIM", "Índice de Iniciativas Implementadas")
                .Variable("NII", "Número de iniciativas implementadas")
                .Variable("IS", "Iniciativas solicitadas")
                .Unit("Porcentaje").Target(96m)
                .TrafficLight(green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                .MonthlySchedule(0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 96m)));
}
