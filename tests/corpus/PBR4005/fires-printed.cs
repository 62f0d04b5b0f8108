using Pbr.Fluent;
using Pbr.Kernel;

// A target printed in per cent on a count.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("8", "Validar prácticas innovadoras", activity => activity
            .Indicator("Reconocimientos", indicator => indicator
                .Unit("Reconocimiento").Target("{|PBR4005:100%|}")));
}
