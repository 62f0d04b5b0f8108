using Pbr.Fluent;
using Pbr.Kernel;

namespace Pachuca;

/// <summary>Component C.2, with activities A.2.1 and A.2.2, whose targets were amended.</summary>
internal static class C2Transparencia
{
    public static void Define(IComponentObjectiveStage component) => component
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification(
            "Oficios",
            "Correos institucionales",
            "Plataforma del Sistema de Gestión de la Calidad",
            "Archivo de consulta del Sistema de Gestión de la Calidad.")
        .Assumptions(
            "Que la ciudadanía vea el portal institucional como un medio de comunicación e interacción eficiente y oportuno",
            "Que las unidades administrativas del Ayuntamiento tengan la responsabilidad de transparentar su actuar a través de la publicación oportuna de su información.")
        .Indicator("I.2.1", "Porcentaje de actualizaciones y/o incorporación de información en materia de transparencia atendidas respecto a las solicitudes recibidas.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de actualizaciones y/o incorporación de información en materia de transparencia que son atendidas derivadas de las solicitudes recibidas por parte de las unidades administrativas del municipio de Pachuca de Soto.")
            .Type(IndicatorType.Management)

            // Published: eficacia and calidad. An indicator measures one dimension, and this one counts what was attended.
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("PSAIL_MTA = (NSAIIA / NSR) * 100")
            .Result("PSAIL_MTA", "Porcentaje de Solicitudes de Actualización y/o Incorporación de Información en Materia de Transparencia Atendidas.")
            .Variable("NSAIIA", "Número de Solicitudes de Actualización y/o Incorporación de Información Atendidas.", Accumulation.Sum)
            .Variable("NSR", "Número de Solicitudes Recibidas.", Accumulation.Sum)
            .VariablesUnit("Solicitudes de actualización y/o incorporación de información.")
            .MeansOfVerification(
                "Oficios",
                "Correos institucionales",
                "Plataforma del Sistema de Gestión de la Calidad",
                "Archivo de consulta del Sistema de Gestión de la Calidad.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(100, 2022)
            .Target(100.0m)

            // Published: ">66.66", "<=66.66" and "<33.33", which lit yellow and red together, judged nobody knew what, and were not the scale of C.5.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: twelve months of 8.33, which make 99.96, for an indicator that is measured every quarter. Four quarters make 100.
            .QuarterlySchedule(ScheduleStyle.Instalments, 25, 25, 25, 25))
        .Activity("A.2.1", "Estandarización de la información en materia de transparencia enviada por las dependencias para su publicación.", A21)

        // Published: "Información publicada en materia de transparencia actualizada y/o oportuna.", which is its component again and no activity.
        .Activity("A.2.2", "Publicación oportuna de lo que las dependencias envían en materia de transparencia.", A22);

    private static void A21(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification("Oficios", "Correos institucionales.")
        .Assumptions("Que las secretarías e institutos realicen con oportunidad la solicitud de incorporación y/o actualización de información en materia de transparencia.")
        .Indicator("Número de solicitudes de incorporación y/o actualización de información en materia de transparencia.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza las solicitudes que se recibieron en el periodo que se reporta para incorporar y/o actualizar información en materia de transparencia.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)

            // Published: n counts the terms of both series. The number of updates need not be that of the incorporations.
            .Formula("NSIAIMT = (SIIMT1 + SIIMT2 + … + SIIMTn) + (SAIMT1 + SAIMT2 + … + SAIMTm)")
            .Result("NSIAIMT", "Suma de las solicitudes de Incorporación y/o Actualización de Información en Materia de Transparencia dentro del periodo que se reporta;")

            // Published: SAIMT alone, for incorporation and update alike, though the formula adds two series.
            .Variable("SIIMT", "Solicitudes de Incorporación de Información en Materia de Transparencia dentro del periodo que se reporta;", Accumulation.Sum)
            .Variable("SAIMT", "Solicitudes de Actualización de Información en Materia de Transparencia dentro del periodo que se reporta;", Accumulation.Sum)
            .Index("n", "Número de Solicitudes de Incorporación de Información en Materia de Transparencia recibidas dentro del periodo que se reporta;")
            .Index("m", "Número de Solicitudes de Actualización de Información en Materia de Transparencia recibidas dentro del periodo que se reporta.")
            .VariablesUnit("Solicitudes de incorporación y/o actualización.")
            .MeansOfVerification("Oficios", "Correos institucionales.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(150, 2022)
            .Target(189)
            .AmendedTarget(201, Sp03.Letter)

            // Published: ">80%", "<=79%", "<=50%", with a gap, an overlap, and a per cent of what was not said.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: no row in the calendar. The target is spread evenly over the year.
            .MonthlySchedule(ScheduleStyle.Instalments, 15, 16, 16, 16, 15, 16, 16, 16, 15, 16, 16, 16)
            .AmendedSchedule(Sp03.Letter, 15, 16, 16, 16, 15, 16, 16, 16, 15, 16, 16, 28));

    private static void A22(IObjectiveStage activity) => activity
        .SourcesOfInformation("Archivo físico y digital de Vinculación e Innovación Institucional.")
        .MeansOfVerification(
            "Oficios",
            "Correos institucionales",
            "Plataforma del Sistema de Gestión de la Calidad",
            "Archivo de consulta del Sistema de Gestión de la Calidad;")
        .Assumptions(
            "Que la Secretaría de Planeación publique la información de acuerdo a los tiempos establecidos para ello",
            "Que el servicio de hospedaje en la nube del portal institucional y sus contenidos este activo.")
        .Indicator("Número de solicitudes de actualización y publicación en materia de transparencia atendidas.", indicator => indicator
            .Alineada()
            .Definition("Contabiliza la cantidad de solicitudes de actualización y/o publicación de información en materia de transparencia que fueron atendidas durante el período que se reporta.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)

            // Published: n counts the terms of both series.
            .Formula("NSAPMTA = (NSAMTA1 + NSAMTA2 + … + NSAMTAn) + (NSPMTA1 + NSPMTA2 + … + NSPMTAm)")
            .Result("NSAPMTA", "Suma de las Solicitudes de Actualización y Publicación en materia de Transparencia Atendidas dentro del periodo que se reporta;")
            .Variable("NSAMTA", "Solicitudes de Actualización de información en materia de Transparencia Atendidas dentro del periodo que se reporta;", Accumulation.Sum)
            .Variable("NSPMTA", "Solicitudes de Publicación de información en materia de Transparencia Atendidas dentro del periodo que se reporta;", Accumulation.Sum)
            .Index("n", "Número de Solicitudes de Actualización en materia de Transparencia Atendidas dentro del periodo que se reporta;")
            .Index("m", "Número de Solicitudes de Publicación en materia de Transparencia Atendidas dentro del periodo que se reporta")
            .VariablesUnit("Solicitudes de actualización y publicación.")
            .MeansOfVerification(
                "Oficios",
                "Correos institucionales",
                "Plataforma del Sistema de Gestión de la Calidad",
                "Archivo de consulta del Sistema de Gestión de la Calidad;")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(150, 2022)
            .Target(189)
            .AmendedTarget(201, Sp03.Letter)

            // Published: ">80%", "<=79%", "<=50%", with a gap, an overlap, and a per cent of what was not said.
            .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")

            // Published: no row in the calendar. The target is spread evenly over the year.
            .MonthlySchedule(ScheduleStyle.Instalments, 15, 16, 16, 16, 15, 16, 16, 16, 15, 16, 16, 16)
            .AmendedSchedule(Sp03.Letter, 15, 16, 16, 16, 15, 16, 16, 16, 15, 16, 16, 28));
}
