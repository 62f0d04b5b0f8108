using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024: the report prints what was programmed in each quarter, which is the calendar.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .FiscalYear(2024)
        .Report("Informe Trimestral 2024", report => report.FiscalYear(2024).Period(Frequency.Quarterly, 4)
            .Row("Componente 1", row => row.Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 65).Variation(0, 0, 0, 0).Accumulated(100, 100, 0).Evidence("Oficio IMP/JP/025/2024")))
        .Component("Componente 1", component => component
            .Indicator("Porcentaje de estrategias de planeación municipal implementadas", indicator => indicator
                .Direction(Direction.Ascending).Frequency(Frequency.Quarterly).Unit("Porcentaje").Baseline(99, 2023).Target(100)));
}
