using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, with the sheet of A.5.1 left as it was.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Amendment("SPyE/SP/1414/2023", letter => letter.Elements("C.5", "{|PBR1016:A.5.1|}"))
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator.Unit("Porcentaje").Target(80).AmendedTarget(90, "SPyE/SP/1414/2023"))
            .Activity("A.5.1", "Formalización de oportunidades de vinculación", activity => activity
                .Indicator("Número de vinculaciones formalizadas.", indicator => indicator.Unit("Número").Target(87))));
}
