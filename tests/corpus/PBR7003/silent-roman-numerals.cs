using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Alignment("PMD eje rector", "V", "Ciudad abierta")
        .Alignment("PMD objetivo estratégico", "5.1", "Monterrey abierto e inteligente")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
