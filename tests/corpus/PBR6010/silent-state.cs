using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis.Problem("Deficiente estandarización y aprovechamiento de las tecnologías de la información en las 21 unidades administrativas, así como una débil vinculación interinstitucional."))
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
