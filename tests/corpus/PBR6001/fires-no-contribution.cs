using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2013, P016.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P016", "Política interior")
        .Goal("{|PBR6001:Impulsar|} las reformas legislativas mediante la construcción de mecanismos institucionales.", goal => goal.SourcesOfInformation("Cuenta pública"));
}
