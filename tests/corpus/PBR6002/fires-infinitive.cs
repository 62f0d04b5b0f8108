using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023. The intervention, put for the purpose.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Purpose("{|PBR6002:Fortalecer|} la vinculación interinstitucional así como la implementación de las tecnologías de la información.", purpose => purpose.SourcesOfInformation("Cuenta pública"));
}
