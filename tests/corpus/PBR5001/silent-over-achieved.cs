using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activity 2.3: what one quarter owes the next makes good.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Report("Informe Trimestral 2024", report => report
            .FiscalYear(2024).Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
            .Variation(VariationConvention.ProgrammedMinusAchieved)
            .Row("Actividad 2.3", row => row
                .Programmed(20, 20, 60, 0).Achieved(20, 80, 0, 0).Variation(0, -60, 60, 0).Accumulated(100, 100, 0)
                .Explanation("Se adelantó lo del tercer trimestre.")));
}
