using Pbr.Fluent;
using Pbr.Kernel;

// A level does not add up.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row.Style(ScheduleStyle.Level)
                .Programmed(90, 90, 90, 90).Achieved(85, 90, 95, 90).Accumulated(90, 90, 0)
                .Evidence("Oficio IMP/JP/025/2024")));
}
