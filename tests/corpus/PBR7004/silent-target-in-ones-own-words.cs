using Pbr.Fluent;
using Pbr.Kernel;

// A target told in the words of the municipality.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("ODS, meta", "16.6", "Instituciones transparentes en el municipio")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
