using Pbr.Fluent;
using Pbr.Kernel;

// After the federal rows of 2013, which have 3.8.1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P002", "Política salarial")
        .Alignment("Clasificación funcional, función", "{|PBR7002:1.9|}", "Otros")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
