using Pbr.Fluent;
using Pbr.Kernel;

// A report that prints achieved − programmed throughout.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 2.3", row => row
                .Programmed(20, 20, 60, 0).Achieved(20, 80, 0, 0).Variation(0, 60, -60, 0).Accumulated(100, 100, 0)
                .Explanation("Se adelantó lo del tercer trimestre."))
            .Row("Componente 1", row => row
                .Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Variation(null, null, null, -15).Accumulated(100, 85, -15)
                .Evidence("Oficio IMP/JP/025/2024")));
}
