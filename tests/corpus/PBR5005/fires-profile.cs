// .editorconfig: pbr_overachievement_limit = 110
using Pbr.Fluent;
using Pbr.Kernel;

// A profile whose limit is 110.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row
                .Programmed(15, 20, 0, 50).Achieved(15, 20, 0, {|PBR5005:60|})
                .Evidence("Oficio IMP/JP/025/2024")));
}
