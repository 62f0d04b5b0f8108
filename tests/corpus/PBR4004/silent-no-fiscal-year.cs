using Pbr.Fluent;
using Pbr.Kernel;

// Nothing says of which year the target is.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component.Assumptions("Que existan organismos"))
        .Activity("A.5.1", "Formalización de oportunidades de vinculación", activity => activity
            .Indicator("Número de vinculaciones formalizadas.", indicator => indicator
                .Unit("Número").Baseline(60, 2022).Target(87)));
}
