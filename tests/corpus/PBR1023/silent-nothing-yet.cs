using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: few results, and a baseline of 0 %.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Cause("C.5", "Pocos resultados obtenidos de las vinculaciones formalizadas con otras instancias.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias."))
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("Porcentaje de vinculaciones efectivas.", indicator => indicator.Unit("Porcentaje").Baseline(0)));
}
