using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activity 1.1: every quarter as programmed.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 1.1", row => row
                .Programmed(20, 40, 0, 40).Achieved(20, 40, 0, 40).Variation(0, 0, 0, 0).Accumulated(100, 100, 0)
                .Evidence("Oficio número IMP/UP/JP/026/2024")));
}
