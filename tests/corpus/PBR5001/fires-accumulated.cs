using Pbr.Fluent;
using Pbr.Kernel;

// Only the accumulated variation is wrong.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row
                .Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Variation(0, 0, 0, 15).Accumulated(100, 85, {|PBR5001:0|})
                .Evidence("Oficio IMP/JP/025/2024")));
}
