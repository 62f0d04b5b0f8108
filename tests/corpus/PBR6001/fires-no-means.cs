using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023. The goal, cut before its means.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("{|PBR6001:Contribuir a la mejora de la gestión pública.|}", goal => goal.SourcesOfInformation("Cuenta pública"));
}
