using Pbr.Fluent;
using Pbr.Kernel;

// Within the limit of 130 %.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row
                .Programmed(15, 20, 0, 50).Achieved(15, 26, 0, 59)
                .Evidence("Oficio IMP/JP/025/2024")));
}
