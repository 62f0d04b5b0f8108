using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, component 1, with the accumulated figure of another row.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Componente 1", row => row.Style(ScheduleStyle.Instalments)
                .Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Accumulated(100, {|PBR5002:70|}, null)
                .Evidence("Oficio IMP/JP/025/2024")));
}
