using Pbr.Fluent;
using Pbr.Kernel;

// The row says why.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row
                .Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Accumulated(100, 85, 15)
                .Explanation("El Instituto estuvo sin titular de octubre a noviembre.")
                .Evidence("Oficio IMP/JP/025/2024")))
        .Component("Componente 1", component => component
            .Indicator("Estrategias de planeación municipal implementadas", indicator => indicator
                .Direction(Direction.Ascending).Unit("Porcentaje").Baseline(99m, 2023).Target(100m)));
}
