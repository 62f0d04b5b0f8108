using Pbr.Fluent;
using Pbr.Kernel;

// After Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Alignment("ODS", "9. ", "Gobierno moderno")
        .Alignment("ODS", "16", "Instituciones eficaces e inclusivas")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
