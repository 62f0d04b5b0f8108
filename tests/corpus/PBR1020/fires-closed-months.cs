using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.5: a letter of December changes October and November.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .FiscalYear(2023)
        .Amendment("SPyE/SP/1414/2023", letter => letter.Date(new LocalDate(2023, 12, 21)))
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Frequency(Frequency.Monthly).Unit("Porcentaje").Target(80.04m).AmendedTarget(90, "SPyE/SP/1414/2023")
                .MonthlySchedule(ScheduleStyle.Instalments, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m)
                .AmendedSchedule("SPyE/SP/1414/2023", 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, 6.67m, {|PBR1020:9.99m|}, 9.99m, 9.99m)));
}
