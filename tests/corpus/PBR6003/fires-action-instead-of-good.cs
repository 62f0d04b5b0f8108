using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3", "{|PBR6003:Implementación de soluciones tecnológicas.|}", component => component.SourcesOfInformation("Cuenta pública"));
}
