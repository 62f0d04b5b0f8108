using Pbr.Fluent;
using Pbr.Kernel;

// The period is printed as another quarter.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "{|PBR5011:3er. Trimestre 2024|}")
            .Row("Componente 1", row => row.Evidence("Oficio IMP/JP/025/2024")));
}
