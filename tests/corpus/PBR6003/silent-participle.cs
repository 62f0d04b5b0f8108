using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.2", "Información en materia de transparencia actualizada.", component => component.SourcesOfInformation("Cuenta pública"))
        .Component("{|PBR1005:C.5|}", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component.SourcesOfInformation("Cuenta pública"));
}
