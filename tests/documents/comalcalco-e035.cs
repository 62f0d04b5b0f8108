using Pbr.Fluent;
using Pbr.Kernel;

// H. Ayuntamiento de Comalcalco, Tabasco: programme E035, Atención a Familias y Población Vulnerables, matrix of the logical framework 2021, level Fin. The unit
// is printed as 0 and the target as NA. The other levels were not at hand.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1002,PBR1003:E035|}", "Atención a familias y población vulnerables")
        .FiscalYear(2021)
        .Goal("{|PBR6001:Se|} vislumbra un futuro con mejores perspectivas socioeconómicas y de convivencia de las familias vulnerables del municipio mediante la atención prioritaria de sus carencias básicas y de asistencia social.", goal => goal
            .MeansOfVerification("Encuestas aplicadas a la población")
            .Assumptions("Ausencia de contingencias presupuestales o meteorológicas que afecten la atención de las carencias básicas y de asistencia social de la población vulnerable del municipio.")
            .Indicator("{|PBR1021:Percepción de asistencia social|}", indicator => indicator
                .Definition("Diferencia aritmética entre la calificación promedio otorgada por la población vulnerable a los renglones de atención de carencias básicas y de asistencia social en el año evaluado con respecto a la línea base.")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Frequency(Frequency.Annual)
                .Formula("PAS=CAE-LB")
                .Result("PAS", "Percepción de asistencia social.").Variable("CAE", "Calificación del año evaluado").Variable("LB", "Línea base.")
                .Unit("0").Baseline(8.47m, 2020).Target("{|PBR4014:NA|}")));
}
