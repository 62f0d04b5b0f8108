using Pbr.Fluent;
using Pbr.Kernel;

// The target of A.5.2 moves, and that of C.5, which is made of it, does not.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas", Accumulation.Sum, resultOf: "{|PBR1020:A.5.2|}")
                .Variable("NVF", "Número de Vinculaciones Formalizadas", Accumulation.Sum)
                .Unit("Porcentaje").Target(80))
            .Activity("A.5.2", "Consolidación de acciones efectivas de gobierno", activity => activity
                .Indicator("Número de vinculaciones efectivas.", indicator => indicator.Unit("Número").Target(70).AmendedTarget(105, "SPyE/SP/1414/2023"))));
}
