using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, component 2, without a printed variation.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 2", row => row.Style(ScheduleStyle.Instalments)
                .Programmed(13, 33, 53, 0).Achieved(13, 26, 60, 0).Accumulated(99, {|PBR5008:99|}, null)));
}
