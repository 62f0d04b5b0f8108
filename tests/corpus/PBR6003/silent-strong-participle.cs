using Pbr.Fluent;
using Pbr.Kernel;

// After Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4", "Datasets de las dependencias puestos a disposición de la ciudadanía.", component => component.SourcesOfInformation("Cuenta pública"));
}
