using Pbr.Fluent;
using Pbr.Kernel;

// A title may name the plan it follows beside its year.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024, Plan Municipal de Desarrollo 2022 - 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row.Evidence("Oficio IMP/JP/025/2024")));
}
