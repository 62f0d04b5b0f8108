using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, component 2: its instalments make 99, and 99 is printed.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 2", row => row.Style(ScheduleStyle.Instalments)
                .Programmed(13, 33, 53, 0).Achieved(13, 26, 60, 0).Variation(0, 7, -7, 0).Accumulated(99, 99, 0)
                .Explanation("Se recuperó en el tercer trimestre.")));
}
