using Pbr.Fluent;
using Pbr.Kernel;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>Programme 6 of Oaxaca de Juárez for 2024, as its quarterly report defines it. The report prints no narrative and no assumptions.</summary>
internal static class Programme6
{
    /// <summary>The programme, with the quarters that the report says were programmed.</summary>
    public static BudgetProgram Define(PublishedReport report) => Mir
        .Program("6", "Planeación municipal y zona metropolitana")
            .FiscalYear(2024)
            .ResponsibleUnit("504", "Instituto Municipal de Planeación")
            .Alignment("PMD eje", "3", "Gobierno Abierto, Moderno y Eficaz")
            .Alignment("PMD eje", "10", "Gobernanza Metropolitana")
            .Alignment("PMD objetivo", "3.2", "Ejercer con eficacia y transparencia los recursos financieros del municipio, robusteciendo la "
                + "hacienda pública, aumentando el patrimonio y mejorando la calidad del gasto público.")
            .Alignment("PMD objetivo", "10.1", "Contribuir en la conformación de una zona metropolitana ordenada y planificada, que mejore las "
                + "condiciones de vida de sus habitantes.")
            .Report("Informe Trimestral 2024", printed => Informe.Define(printed, report))
        .Goal(goal => goal
            .MeansOfVerification("Oficio IMP/JP/023/2024 de fecha 26 de noviembre de 2024 se notifica resultados del "
                + "Diagnóstico de cuestionario PBR - SED 2024.")
            .Indicator("Ponderación alcanzada por el municipio del Diagnóstico PBR-SED", indicator => indicator
                .Definition("Muestra la ponderación alcanzada por el Municipio de Oaxaca de Juárez en la sección 1 "
                    + "del Diagnóstico PBR-SED 2024 que realiza la Secretaría de Hacienda y Crédito Público "
                    + "anualmente")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .ExternalMethod("La ponderación está definida en el Anexo 1. Diagnóstico PBR-SED: Nota Metodológica "
                    + "que publica la SHCP")
                .Unit("Porcentaje").Baseline(55m, 2023).Target(report["Fin"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Fin"].Programmed.Quarters)))
        .Purpose(purpose => purpose
            .MeansOfVerification("Oficio IMP/JP/024/2024 de fecha 26 de noviembre de 2024 se informa de las áreas se les "
                + "solicitó información para contestar el Cuestionario PBR - SED 2024")
            .Indicator("Porcentaje de dependencias y entidades que cuentan con componentes del PBR-SED "
                + "fortalecidos", indicator => indicator
                .Definition("Mide el número de dependencias y entidades de la administración pública municipal que "
                    + "implementan los instrumentos del Presupuesto Basado en Resultados (PBR) y el Sistema "
                    + "de Evaluación del Desempeño (SED) satisfactoriamente")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("(Número de dependencias y entidades de la administración pública municipal con "
                    + "instrumentos del PBR-SED implementados / Número de dependencias y entidades de la "
                    + "administración pública municipal con instrumentos del PBR-SED programados) * 100")
                .Unit("Porcentaje").Baseline(100m, 2023).Target(report["Propósito"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Propósito"].Programmed.Quarters)))
        .Component("Componente 1", component => Component1.Define(component, report))
        .Component("Componente 2", component => Component2.Define(component, report))
        .Component("Componente 3", component => Component3.Define(component, report))
        .Build();
}
