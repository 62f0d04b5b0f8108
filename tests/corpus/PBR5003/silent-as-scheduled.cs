using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024: a zero in the report is a blank in the schedule.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .FiscalYear(2024)
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row.Programmed(15, 20, 0, 65)))
        .Component("Componente 1", "Planeación municipal", component => component
            .Indicator("Porcentaje de estrategias de planeación municipal implementadas", indicator => indicator
                .Frequency(Frequency.Quarterly).Unit("Porcentaje").Target(100).QuarterlySchedule(ScheduleStyle.Instalments, 15, 20, null, 65)));
}
