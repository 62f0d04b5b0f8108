using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.5: from 0 to 80, and 90 as amended.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Direction(Direction.Ascending)
                .Unit("Porcentaje").Baseline(0, 2022).Target(80).AmendedTarget(90, "SPyE/SP/1414/2023")));
}
