using Pbr.Fluent;
using Pbr.Kernel;

// A planner who has no plan is asked for none.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("PMD, acción estratégica", "1.2.B.14", "Innovar las plataformas existentes");
}
