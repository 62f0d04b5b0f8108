using Pbr.Fluent;
using Pbr.Kernel;

// The year has not ended.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 3, "3er. Trimestre 2024")
            .Row("Componente 1", row => row.Programmed(15, 20, 0, 65).Achieved(15, 20, 0).Accumulated(100, 35, null)))
        .Component("Componente 1", component => component
            .Indicator("Estrategias de planeación municipal implementadas", indicator => indicator
                .Direction(Direction.Ascending).Unit("Porcentaje").Baseline(99m, 2023).Target(100m)));
}
