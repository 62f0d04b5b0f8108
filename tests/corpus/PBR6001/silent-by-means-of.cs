using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2019, P002.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P002", "Política salarial")
        .Goal("Contribuir al desarrollo económico incluyente mediante la recuperación anual del poder adquisitivo del salario mínimo.", goal => goal.SourcesOfInformation("Cuenta pública"));
}
