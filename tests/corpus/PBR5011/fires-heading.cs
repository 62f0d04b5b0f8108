using Pbr.Fluent;
using Pbr.Kernel;

// Title and period of two years.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre {|PBR5011:2023|}")
            .Row("Componente 1", row => row.Evidence("Oficio IMP/JP/025/2024")));
}
