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
        .Indicator("I.1.1.", "Porcentaje de micrositios implementados con respecto a las solicitudes de diseño de micrositios.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de Microsítios que se implementan derivado de las solicitudes de diseño de microsítios por parte de las unidades administrativas del municipio de Pachuca de Soto.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("$PMP = (NMP / NMS) * 100$")
            .Result("PMP", "Porcentaje de Microsítios Publicados.")
            .Variable("NMP", "Número de Microsítios Publicados.")
            .Variable("NMS", "Número de Microsítios Solicitados.")
            .VariablesUnit("Microsítios.")
            .MeansOfVerification("Oficios", "Correos institucionales", "Registro de consultas e interacción a través del portal.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline("100%")
            .Target("100%")
            .TrafficLight(green: ">66.66", yellow: "<=66.66", red: "<33.33")

            // The amended calendar prints the same figures.
            .MonthlySchedule(8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m))
        .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", A11)
        .Activity("A.1.2.", "Actualización de los contenidos digitales publicados.", A12);

    // The text of this sheet has "micrositiros" throughout, and a yellow band unlike that of every other activity.
    private static void A11(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales.")
        .Assumptions("Que las secretarías e institutos tengan interés por generar nuevos contenidos digitales.")
        .Indicator("Número de propuestas de nuevos micrositios.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza el número de propuestas y/o diseños de nuevos micrositiros en el periodo que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("""$NPNM = PNM1 + PNM2 + \dots + PNMn$""")
            .Result("NPNM", "Suma de las Propuestas de Nuevos Micrositiros dentro del periodo que se reporta;")
            .Variable("PNM", "Propuesta de nuevo micrositiro en el periodo que se reporta;")
            .Index("n", "Número de propuestas recibidas en el periodo que se reporta.")
            .VariablesUnit("Propuestas de Nuevos Micrositiros.")
            .MeansOfVerification("Oficios", "Correos institucionales.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(2)
            .Target(4)
            .TrafficLight(green: ">80%", yellow: "<=70%", red: "<=50%"));

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
            .Formula("NCDA= CDA1+CDA2+...CDAn")
            .Result("NCDA", "Suma de los Contenidos Digitales Actualizados dentro del periodo que se reporta")
            .Variable("CDA", "Contenido Digitales Actualizado dentro del periodo que se reporta")
            .Index("n", "Número de Contenidos Digitales Actualizados dentro del periodo que se reporta")
            .VariablesUnit("Contenidos digitales actualizados")
            .MeansOfVerification("Oficios", "Correos institucionales.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(84)
            .Target(87)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));
}
