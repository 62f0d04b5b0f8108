using Pbr.Fluent;
using Pbr.Kernel;

// Nobody said when the letter was written.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .FiscalYear(2023)
        .Amendment("SPyE/SP/1414/2023", letter => letter.Subject("Ajuste de metas PbR's 2023"))
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Frequency(Frequency.Quarterly).Unit("Porcentaje").Target(80).AmendedTarget(90, "SPyE/SP/1414/2023")
                .QuarterlySchedule(ScheduleStyle.Instalments, 20, 20, 20, 20)
                .AmendedSchedule("SPyE/SP/1414/2023", 10, 20, 20, 40)));
}
