using Pbr.Fluent;
using Pbr.Kernel;

// Months and quarters are not compared cell by cell.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .FiscalYear(2024)
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row.Programmed(15, 20, 0, 60)))
        .Component("Componente 1", "Planeación municipal", component => component
            .Indicator("Porcentaje de estrategias", indicator => indicator
                .Frequency(Frequency.Annual).Unit("Porcentaje").Target(100).Schedule(Frequency.Annual, ScheduleStyle.OneOff, 100)));
}
