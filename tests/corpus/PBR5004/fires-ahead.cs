using Pbr.Fluent;
using Pbr.Kernel;

// A report of the second quarter with a figure of the third.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 2)
            .Row("Actividad 1.1", row => row.Programmed(20, 40, 10, 30).Achieved(20, 40, {|PBR5004:10|}, 0).Evidence("Oficio IMP/UP/JP/026/2024")));
}
