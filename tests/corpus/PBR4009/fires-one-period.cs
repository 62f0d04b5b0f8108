using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, goal: one figure in December needs no joining: information.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator
                .Formula("IIM = (NII / IS) * 100")
                .Result("IIM", "Índice de Iniciativas Implementadas")
                .Variable("{|PBR4009:NII|}", "Número de iniciativas implementadas")
                .Variable("{|PBR4009:IS|}", "Iniciativas solicitadas")
                .Unit("Porcentaje").Target(96)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")
                .MonthlySchedule(ScheduleStyle.OneOff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96)));
}
