using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: A.2.1 and A.4.1 standardise two kinds of information.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C. 2.", "Información en materia de transparencia actualizada.", component => component.MeansOfVerification("Oficios")
            .Activity("A.2.1", "Estandarización de la información en materia de transparencia enviada por las dependencias para su publicación.", activity => activity.MeansOfVerification("Oficios")))
        .Component("C.3.", "Implementación de soluciones tecnológicas.", component => component.MeansOfVerification("Oficios"))
        .Component("C.4.", "Publicación y/o actualización de datasets.", component => component.MeansOfVerification("Oficios")
            .Activity("A.4.1.", "Estandarización de la información con características de datos abiertos enviada por las dependencias para su publicación.", activity => activity.MeansOfVerification("Oficios")));
}
