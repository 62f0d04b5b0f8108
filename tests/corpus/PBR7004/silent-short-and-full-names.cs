using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("ODS, objetivo", "11", "Lograr que las ciudades y los asentamientos humanos sean inclusivos, seguros, resilientes y sostenibles.")
        .Alignment("ODS, objetivo", "1", "Fin de la pobreza.")
        .Alignment("ODS, objetivo", "17", "Alianzas para lograr objetivos.")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
