using Pbr.Fluent;
using Pbr.Kernel;

// Of a descending indicator more is not better.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row
                .Programmed(10, 10, 10, 10).Achieved(10, 10, 10, 40)
                .Evidence("Oficio IMP/JP/025/2024")))
        .Component("Componente 1", component => component
            .Indicator("Porcentaje de solicitudes vencidas", indicator => indicator
                .Direction(Direction.Descending).Unit("Porcentaje").Baseline(20m, 2023).Target(10m).Compliance(ComplianceMethod.TargetOverAchieved)));
}
