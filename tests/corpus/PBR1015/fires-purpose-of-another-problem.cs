using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, with a purpose that solves something else.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Problem("Deficiente estandarización y aprovechamiento de las tecnologías de la información")
            .ExpectedResult("Eficiente estandarización y aprovechamiento de las tecnologías de la información"))
        .Purpose("{|PBR1015:La población del municipio recibe servicios de agua potable|}", purpose => purpose.MeansOfVerification("Oficios"));
}
