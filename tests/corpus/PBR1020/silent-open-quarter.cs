using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, corrected: the last quarter was still open.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .FiscalYear(2023)
        .Amendment("SPyE/SP/1414/2023", letter => letter.Date(new LocalDate(2023, 12, 21)))
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Frequency(Frequency.Quarterly).Unit("Porcentaje").Target(80).AmendedTarget(90, "SPyE/SP/1414/2023")
                .QuarterlySchedule(ScheduleStyle.Instalments, 20, 20, 20, 20)
                .AmendedSchedule("SPyE/SP/1414/2023", 20, 20, 20, 30)));
}
