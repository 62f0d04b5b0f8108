using Pbr.Fluent;
using Pbr.Kernel;

namespace Pachuca;

/// <summary>Component C.1, with activities A.1.1 and A.1.2.</summary>
internal static class C1Micrositios
{
    public static void Define(IComponentObjectiveStage component) => component
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales", "Registro de consultas e interacción a través del portal.")
        .Assumptions(
            "Que la ciudadanía vea el portal institucional como un medio de comunicación e interacción eficiente y oportuno",
            "Que las unidades administrativas del Ayuntamiento tengan interés por comunicar de manera efectiva utilizando las tecnologías de la información para ello.")
        .Indicator("I.1.1", "Porcentaje de micrositios implementados con respecto a las solicitudes de diseño de micrositios.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de Micrositios que se implementan derivado de las solicitudes de diseño de micrositios por parte de las unidades administrativas del municipio de Pachuca de Soto.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("PMP = (NMP / NMS) * 100")
            .Result("PMP", "Porcentaje de Micrositios Publicados.")
            .Variable("NMP", "Número de Micrositios Publicados.", Accumulation.Sum)
            .Variable("NMS", "Número de Micrositios Solicitados.", Accumulation.Sum)
            .VariablesUnit("Micrositios.")
            .MeansOfVerification("Oficios", "Correos institucionales", "Registro de consultas e interacción a través del portal.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(100, 2022)
            .Target(100)

            // Published: ">66.66", "<=66.66" and "<33.33", which lit yellow and red together, judged nobody knew what, and were not the scale of C.5.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: twelve months of 8.33, which make 99.96, for an indicator that is measured every quarter. Four quarters make 100.
            .QuarterlySchedule(ScheduleStyle.Instalments, 25, 25, 25, 25))
        .Activity("A.1.1", "Generación de propuestas y/o diseño de nuevos micrositios.", A11)
        .Activity("A.1.2", "Actualización de los contenidos digitales publicados.", A12);

    private static void A11(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales.")
        .Assumptions("Que las secretarías e institutos tengan interés por generar nuevos contenidos digitales.")
        .Indicator("Número de propuestas de nuevos micrositios.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza el número de propuestas y/o diseños de nuevos micrositios en el periodo que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("NPNM = PNM1 + PNM2 + … + PNMn")
            .Result("NPNM", "Suma de las Propuestas de Nuevos Micrositios dentro del periodo que se reporta;")
            .Variable("PNM", "Propuesta de nuevo micrositio en el periodo que se reporta;", Accumulation.Sum)
            .Index("n", "Número de propuestas recibidas en el periodo que se reporta.")
            .VariablesUnit("Propuestas de Nuevos Micrositios.")
            .MeansOfVerification("Oficios", "Correos institucionales.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(2, 2022)
            .Target(4)

            // Published: ">80%", "<=70%" (79 in every other activity), "<=50%", with a gap, an overlap, and a per cent of what was not said.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: no row in the calendar. The target is spread evenly over the year.
            .MonthlySchedule(ScheduleStyle.Instalments, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1));

    private static void A12(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales.")
        .Assumptions("Que las secretarías e institutos revisen periódicamente los contenidos de los micrositios publicados y soliciten actualizaciones continuas y de interés.")
        .Indicator("Número de contenidos digitales actualizados.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza el número de contenidos digitales que fueron actualizados en el periodo que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("NCDA = CDA1 + CDA2 + … + CDAn")
            .Result("NCDA", "Suma de los Contenidos Digitales Actualizados dentro del periodo que se reporta")
            .Variable("CDA", "Contenido Digital Actualizado dentro del periodo que se reporta", Accumulation.Sum)
            .Index("n", "Número de Contenidos Digitales Actualizados dentro del periodo que se reporta")
            .VariablesUnit("Contenidos digitales actualizados")
            .MeansOfVerification("Oficios", "Correos institucionales.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(84, 2022)
            .Target(87)

            // Published: ">80%", "<=79%", "<=50%", with a gap, an overlap, and a per cent of what was not said.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: no row in the calendar. The target is spread evenly over the year.
            .MonthlySchedule(ScheduleStyle.Instalments, 7, 7, 7, 8, 7, 7, 7, 8, 7, 7, 7, 8));
}
