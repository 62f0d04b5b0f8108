using Pbr.Fluent;
using Pbr.Kernel;

// A level kept every quarter is not added up.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 2", row => row.Style(ScheduleStyle.Level)
                .Programmed(100, 100, 100, 100).Achieved(100, 100, 100, null).Accumulated(100, 100, null)));
}
