using Pbr.Fluent;
using Pbr.Kernel;

// A count that is judged by its value, with a target that moves.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública.", goal => goal.Indicator("Número de pasajeros", indicator => indicator
            .Frequency(Frequency.Annual).Direction(Direction.Ascending).Unit("Pasajeros").Target(75036).AmendedTarget({|PBR3009:90000|}, "Oficio 12/2024")
            .TrafficLight(LightBasis.Value, green: ">= 74080", yellow: "< 74080 & >= 72000", red: "< 72000")));
}
