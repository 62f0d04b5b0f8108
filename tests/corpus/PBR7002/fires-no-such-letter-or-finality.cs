using Pbr.Fluent;
using Pbr.Kernel;

// After the federal rows of 2013.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P002", "Política salarial")
        .Alignment("Finalidad", "{|PBR7002:5|}", "Gobierno")
        .Alignment("Modalidad", "{|PBR7002:Q|} 002", "Planeación")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
