using Pbr.Fluent;
using Pbr.Kernel;

// A miss that stays in the accumulated figure hides nothing.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row
                .Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Variation(0, 0, 0, 15).Accumulated(100, 85, 15)
                .Evidence("Oficio IMP/JP/025/2024")));
}
