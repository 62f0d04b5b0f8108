using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, with a component that the analytic structure does not have.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Cause("C.1", "Poca generación y publicación de microsítios.", "Generación y publicación de Microsítios.")
            .Cause("A.1.1", "Falta de propuestas y/o diseño de nuevos microsítios.", "Generación de propuestas y/o diseño de nuevos microsítios."))
        .Component("C. 1.", "Generación y publicación de micrositios.", component => component.MeansOfVerification("Oficios")
            .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", activity => activity.MeansOfVerification("Oficios")))
        .Component("{|PBR1015:C.2|}", "Información en materia de transparencia actualizada.", component => component.MeansOfVerification("Oficios"));
}
