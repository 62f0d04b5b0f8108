using Pbr.Fluent;
using Pbr.Kernel;

// A target that is no figure lacks the figure, and not its schedule. Comalcalco 2021, E035.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Goal(goal => goal
            .Indicator("Percepción de asistencia social", indicator => indicator
                .Frequency(Frequency.Annual)
                .Baseline(8.47m, 2020).Target("{|PBR4014:NA|}")));
}
