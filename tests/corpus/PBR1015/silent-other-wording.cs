using Pbr.Fluent;
using Pbr.Kernel;

// A means in other words for the same thing.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Cause("C.1", "Micrositios escasos", "Micrositios publicados y generados")
            .Cause("C. 2", "Información en materia de transparencia desactualizada.", "Información en materia de transparencia actualizada."))
        .Component("C. 1.", "Generación y publicación de micrositios.", component => component.MeansOfVerification("Oficios"))
        .Component("C.2", "Información en materia de transparencia actualizada.", component => component.MeansOfVerification("Oficios"));
}
