using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: outdated information, and a baseline of 100 %.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Cause("C. 2", "Información en materia de transparencia desactualizada.", "Información en materia de transparencia actualizada."))
        .Component("C. 2.", "Información en materia de transparencia actualizada.", component => component
            .Indicator("Porcentaje de actualizaciones atendidas respecto a las solicitudes recibidas.", indicator => indicator.Unit("Porcentaje").Baseline({|PBR1023:100|})));
}
