using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activity 2.3: 400 % in the second quarter, and no word about it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Row("Actividad 2.3", row => row
                .Programmed(20, 20, 60, 0).Achieved(20, {|PBR5005:80|}, 0, 0)));
}
