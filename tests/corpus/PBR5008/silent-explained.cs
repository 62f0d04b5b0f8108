using Pbr.Fluent;
using Pbr.Kernel;

// The row says why.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 2.1", row => row
                .Programmed(20, 20, 60, 0).Achieved(20, 0, 80, 0).Variation(0, 20, -20, 0).Accumulated(100, 100, 0)
                .Explanation("La revisión se hizo en julio, con la nueva Comisión Metropolitana.")));
}
