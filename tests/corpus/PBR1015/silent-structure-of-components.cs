using Pbr.Fluent;
using Pbr.Kernel;

// A structure that stops at the components says nothing of activities.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Cause("C.1", "Poca generación y publicación de microsítios.", "Generación y publicación de Microsítios.")
            .Cause("C. 2", "Información en materia de transparencia desactualizada.", "Información en materia de transparencia actualizada."))
        .Component("C. 1.", "Generación y publicación de micrositios.", component => component.MeansOfVerification("Oficios")
            .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", activity => activity.MeansOfVerification("Oficios")))
        .Component("C.2", "Información en materia de transparencia actualizada.", component => component.MeansOfVerification("Oficios"));
}
