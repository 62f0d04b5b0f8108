using Pbr.Fluent;
using Pbr.Kernel;

// A reduction written below zero: reducing more is more than the whole of the target.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Goal(goal => goal
            .Indicator("Tasa de variación de los delitos", indicator => indicator
                .Direction(Direction.Descending)
                .Baseline(-1.2m, 2023).Target(-3m).Compliance(ComplianceMethod.AchievedOverTarget)));
}
