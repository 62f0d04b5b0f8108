using Pbr.Fluent;
using Pbr.Kernel;

// The baseline is of the fiscal year itself.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .FiscalYear(2023)
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component.Assumptions("Que existan organismos"))
        .Activity("A.5.1", "Formalización de oportunidades de vinculación", activity => activity
            .Indicator("Número de vinculaciones formalizadas.", indicator => indicator
                .Unit("Número").Baseline(60, {|PBR4004:2023|}).Target(87)));
}
