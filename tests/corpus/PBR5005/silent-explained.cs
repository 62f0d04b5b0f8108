using Pbr.Fluent;
using Pbr.Kernel;

// What is explained is no mistake.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 2.3", row => row
                .Programmed(20, 20, 60, 0).Achieved(20, 80, 0, 0)
                .Explanation("La Comisión Metropolitana adelantó sus sesiones del tercer trimestre.")));
}
