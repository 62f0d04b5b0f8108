using Pbr.Fluent;
using Pbr.Kernel;

// The bands were reviewed and still hold.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública.", goal => goal.Indicator("Número de pasajeros", indicator => indicator
            .Frequency(Frequency.Annual).Direction(Direction.Ascending).Unit("Pasajeros").Target(75036).AmendedTarget(80000, "Oficio 12/2024")
            .TrafficLight(LightBasis.Value, green: ">= 74080", yellow: "< 74080 & >= 72000", red: "< 72000")
            .AmendedTrafficLight("Oficio 12/2024", ">= 74080", "< 74080 & >= 72000", "< 72000")));
}
