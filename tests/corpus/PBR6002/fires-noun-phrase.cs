using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Purpose("{|PBR6002:Eficiente estandarización, optimización y aprovechamiento de las Tecnologías de la Información en las 21 unidades administrativas.|}", purpose => purpose.SourcesOfInformation("Cuenta pública"));
}
