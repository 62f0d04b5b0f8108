using Pbr.Fluent;
using Pbr.Kernel;

// A component that is listed for what changes in its activities.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Amendment("SPyE/SP/1414/2023", letter => letter.Elements("C.5", "A.5.1"))
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator.Unit("Porcentaje").Target(80))
            .Activity("A.5.1", "Formalización de oportunidades de vinculación", activity => activity
                .Indicator("Número de vinculaciones formalizadas.", indicator => indicator.Unit("Número").Target(87).AmendedTarget(117, "spye/sp/1414/2023"))));
}
