using Pbr.Fluent;
using Pbr.Kernel;

// Nothing says what the bands of a percentage judge: they may be per cent of the target.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública.", goal => goal.Indicator("Número de pasajeros", indicator => indicator
            .Frequency(Frequency.Annual).Direction(Direction.Ascending).Unit("Porcentaje").Target(80).AmendedTarget(90, "Oficio 12/2024")
            .TrafficLight(">= 80%", "< 80% & > 50%", "<= 50%")));
}
