using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: A.3.1 is C.3 with its place added.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3.", "Implementación de soluciones tecnológicas.", component => component.MeansOfVerification("Oficios")
            .Activity("A.3.1.", "{|PBR1018:Implementación de soluciones tecnológicas en procesos no automatizados.|}", activity => activity.MeansOfVerification("Oficios")));
}
