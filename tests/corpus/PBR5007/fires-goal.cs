using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, goal: 55 in 2023, 0 in 2024.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Fin", row => row.Programmed(0, 0, 0, 100).Achieved(0, 0, 0, 0).Accumulated(100, {|PBR5007:0|}, 100)))
        .Goal(goal => goal
            .Indicator("Ponderación alcanzada por el municipio del Diagnóstico PBR-SED", indicator => indicator
                .Direction(Direction.Ascending).Unit("Porcentaje").Baseline(55m, 2023).Target(100m)));
}
