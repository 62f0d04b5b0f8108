using Pbr.Fluent;
using Pbr.Kernel;

// After Pachuca de Soto 2023, whose targets are 11.7 and 9.b.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("ODS, objetivo", "11", "Ciudades y comunidades sostenibles")
        .Alignment("ODS, objetivo", "9", "Industria, innovación e infraestructura.")
        .Alignment("ODS, meta", "Meta {|PBR7001:11.8|}", "Acceso universal a zonas verdes")
        .Alignment("ODS, meta", "{|PBR7001:9.d|}", "Apoyar el desarrollo de tecnologías")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
