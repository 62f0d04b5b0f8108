using Pbr.Fluent;
using Pbr.Kernel;

// Under its baseline is where a descending indicator should end.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row
                .Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Accumulated(100, 85, 15)
                .Evidence("Oficio IMP/JP/025/2024")))
        .Component("Componente 1", component => component
            .Indicator("Porcentaje de solicitudes vencidas", indicator => indicator
                .Direction(Direction.Descending).Unit("Porcentaje").Baseline(99m, 2023).Target(90m).Compliance(ComplianceMethod.TargetOverAchieved)));
}
