using Pbr.Fluent;
using Pbr.Kernel;

// After Monterrey, Programa Operativo Anual 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Component("C1", "{|PBR6003:Desarrollar|} servicios digitales para la Administración Pública", component => component.SourcesOfInformation("Cuenta pública"));
}
