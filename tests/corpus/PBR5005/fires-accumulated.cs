using Pbr.Fluent;
using Pbr.Kernel;

// Only the accumulated figures are printed.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row.Accumulated(40, {|PBR5005:60|}, null).Evidence("Oficio IMP/JP/025/2024")));
}
