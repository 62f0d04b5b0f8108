using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("ODS, objetivo", "11", "Ciudades y comunidades sostenibles")
        .Alignment("ODS, objetivo", "ODS 16", "Paz, justicia e instituciones sólidas")
        .Alignment("ODS, meta", "11.7", "Acceso universal a zonas verdes")
        .Alignment("ODS, meta", "Meta 16.a", "Fortalecer las instituciones nacionales")
        .Alignment("ODS, indicador", "16.6.2", "Satisfacción con los servicios públicos")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
