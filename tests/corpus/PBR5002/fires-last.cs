using Pbr.Fluent;
using Pbr.Kernel;

// Figures to date are not added again.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row.Style(ScheduleStyle.Cumulative)
                .Programmed(15, 35, 35, 100).Accumulated({|PBR5002:185|}, null, null)));
}
