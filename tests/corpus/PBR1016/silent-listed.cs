using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, corrected: codes are printed in several ways.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Amendment("SPyE/SP/1414/2023", letter => letter.Elements("F", "C. 5."))
        .Goal("Contribuir a la mejora de la gestión pública a través de una vinculación interinstitucional eficiente.", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator.Unit("Porcentaje").Target(96).AmendedTarget(97, "SPyE/SP/1414/2023")))
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator.Unit("Porcentaje").Target(80).AmendedTarget(90, "SPyE/SP/1414/2023")));
}
