using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: A.1.1 is one step towards C.1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1.", "Generación y publicación de micrositios.", component => component.MeansOfVerification("Oficios")
            .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", activity => activity.MeansOfVerification("Oficios")));
}
