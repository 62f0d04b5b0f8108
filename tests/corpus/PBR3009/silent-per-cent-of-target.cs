using Pbr.Fluent;
using Pbr.Kernel;

// Bands in per cent of the target move with it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública.", goal => goal.Indicator("Número de pasajeros", indicator => indicator
            .Frequency(Frequency.Annual).Direction(Direction.Ascending).Unit("Pasajeros").Target(75036).AmendedTarget(90000, "Oficio 12/2024")
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")));
}
