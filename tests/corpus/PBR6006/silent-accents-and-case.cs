using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis.Cause("C. 1", "Poca generación y publicación de microsítios.", "Generación y publicación de Microsítios."))
        .Component("C.1.", "Generación y publicación de micrositios.", component => component.SourcesOfInformation("Cuenta pública"));
}
