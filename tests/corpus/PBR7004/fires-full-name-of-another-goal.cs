using Pbr.Fluent;
using Pbr.Kernel;

// After Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("ODS, objetivo", "1", "{|PBR7004:Lograr que las ciudades y los asentamientos humanos sean inclusivos, seguros, resilientes y sostenibles.|}")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
