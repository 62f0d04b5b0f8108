using Pbr.Fluent;
using Pbr.Kernel;

// Bands without a unit on a count are in the unit of the count.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública.", goal => goal.Indicator("Número de pasajeros", indicator => indicator
            .Frequency(Frequency.Annual).Direction(Direction.Ascending).Unit("Pasajeros").Target(75036).AmendedTarget({|PBR3009:90000|}, "Oficio 12/2024")
            .TrafficLight(">= 74080", "< 74080 & >= 72000", "< 72000")));
}
