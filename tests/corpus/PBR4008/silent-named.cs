using Pbr.Fluent;
using Pbr.Kernel;

// Jalisco, MIDE, indicator 1775: 38.6 against 37.7, by a method that is named.
static class Case
{
    public static IBuildStage Program() => Mir.Program("M", "MIDE")
        .Component("C.1", "Atención", component => component
            .Indicator("Porcentaje de hogares", indicator => indicator
                .Direction(Direction.Descending)
                .Unit("Porcentaje").Target(37.7m).Compliance(ComplianceMethod.TargetOverAchieved)));
}
