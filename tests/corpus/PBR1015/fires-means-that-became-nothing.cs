using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, where the structure keeps a component that the matrix left out.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Cause("C.1", "Poca generación y publicación de microsítios.", "Generación y publicación de Microsítios.")
            .Cause("A.1.1", "Falta de propuestas y/o diseño de nuevos microsítios.", "Generación de propuestas y/o diseño de nuevos microsítios.")
            .Cause("{|PBR1015:C. 2|}", "Información en materia de transparencia desactualizada.", "Información en materia de transparencia actualizada."))
        .Component("C. 1.", "Generación y publicación de micrositios.", component => component.MeansOfVerification("Oficios")
            .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", activity => activity.MeansOfVerification("Oficios")));
}
