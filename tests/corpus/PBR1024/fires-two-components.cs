using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, with C.2 copied to C.3.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C. 2.", "Información en materia de transparencia actualizada.", component => component.MeansOfVerification("Reporte"))
        .Component("C.3.", "{|PBR1024:Información en materia de transparencia actualizada.|}", component => component.MeansOfVerification("Reporte"));
}
