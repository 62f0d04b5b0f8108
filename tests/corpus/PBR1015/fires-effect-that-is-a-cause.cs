using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: the effect of the third pair is the cause of C.3.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Effect("{|PBR1015:Pocas soluciones tecnológicas implementadas|}", "Automatización de procesos a través del uso de las tecnologías de la información")
            .Cause("C.3", "Poca implementación de soluciones tecnológicas.", "Implementación de soluciones tecnológicas."))
        .Component("C.3.", "Implementación de soluciones tecnológicas.", component => component.MeansOfVerification("Oficios"));
}
