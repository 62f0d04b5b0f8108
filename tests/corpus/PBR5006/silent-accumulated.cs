using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, component 2: its quarters are the means of its activities, rounded so that they add up.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 2", row => row
                .Programmed(13, 33, 54, 0).Achieved(13, 33, 54, 0).Accumulated(100, 100, 0))
            .Row("Actividad 2.1", row => row.Programmed(20, 20, 60, 0).Achieved(20, 20, 60, 0).Accumulated(100, 100, 0))
            .Row("Actividad 2.2", row => row.Programmed(0, 60, 40, 0).Achieved(0, 60, 40, 0).Accumulated(100, 100, 0))
            .Row("Actividad 2.3", row => row.Programmed(20, 20, 60, 0).Achieved(20, 20, 60, 0).Accumulated(100, 100, 0)));
}
