using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, with a slip in the folio on the sheet.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Amendment("SPyE/SP/1414/2023", letter => letter.Subject("Ajuste de metas PbR's 2023"))
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator.Unit("Porcentaje").Target(80).AmendedTarget(90, "{|PBR1016:SPyE/SP/1441/2023|}")));
}
