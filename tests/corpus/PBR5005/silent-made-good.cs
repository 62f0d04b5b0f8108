using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activity 2.2: 250 % in the third quarter makes good what the second owed.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 2.2", row => row
                .Programmed(0, 60, 40, 0).Achieved(0, 0, 100, 0)));
}
