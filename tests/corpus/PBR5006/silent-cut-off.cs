using Pbr.Fluent;
using Pbr.Kernel;

// The mean, cut off: 11.67 is 11.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 3", row => row
                .Programmed(12, 28, 35, 25).Achieved(11, 28, 34, 25).Evidence("oficio IMP/DIE/013/2024"))
            .Row("Actividad 3.1", row => row
                .Programmed(27, 17, 32, 24).Achieved(25, 17, 32, 24).Evidence("oficio IMP/0553/2024"))
            .Row("Actividad 3.2", row => row
                .Programmed(0, 30, 30, 40).Achieved(0, 30, 30, 40).Evidence("oficio IMP/0554/2024"))
            .Row("Actividad 3.3", row => row
                .Programmed(10, 38, 42, 10).Achieved(10, 38, 40, 10).Evidence("Circular número IWP/036/2024")));
}
