using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4.", "Publicación y/o actualización de datasets.", component => component.MeansOfVerification("Oficios")
            .Activity("A.4.2.", "Publicación de información con características de datos abiertos actualizada y oportuna.", activity => activity.MeansOfVerification("Oficios")));
}
