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
        .Indicator("I.2.1.", "Porcentaje de actualizaciones y/o incorporación de información en materia de transparencia atendidas respecto a las solicitudes recibidas.", indicator => indicator
            .Alineada()
            .Definition("Identificar el porcentaje de actualizaciones y/o incorporación de información en materia de transparencia que son atendidas derivadas de las solicitudes recibidas por parte de las unidades administrativas del municipio de Pachuca de Soto.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy, Dimension.Quality) // both are ticked
            .Direction(Direction.Ascending)
            .Formula("""$PSAIL\_MTA = (NSAIIA / NSR) * 100$""")
            .Result("PSAIL_MTA", "Porcentaje de Solicitudes de Actualización y/o Incorporación de Información en Materia de Transparencia Atendidas.")
            .Variable("NSAIIA", "Número de Solicitudes de Actualización y/o Incorporación de Información Atendidas.")
            .Variable("NSR", "Número de Solicitudes Recibidas.")
            .VariablesUnit("Solicitudes de actualización y/o incorporación de información.")
            .MeansOfVerification(
                "Oficios",
                "Correos institucionales",
                "Plataforma del Sistema de Gestión de la Calidad",
                "Archivo de consulta del Sistema de Gestión de la Calidad.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Quarterly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline("100%")
            .Target("100.0%")
            .TrafficLight(green: ">66.66", yellow: "<=66.66", red: "<33.33")

            // The amended calendar prints the same figures.
            .MonthlySchedule(8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m))
        .Activity("A.2.1", "Estandarización de la información en materia de transparencia enviada por las dependencias para su publicación.", A21)
        .Activity("A.2.2.", "Información publicada en materia de transparencia actualizada y/o oportuna.", A22);

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
            .Formula("NSIAIMT= (SIIMT1+SIIMT2+...SIIMTn)+(SAIMT1+SAIMT2+...SAIMTn)")
            .Result("NSIAIMT", "Suma de las solicitudes de Incorporación y/o Actualización de Información en Materia de Transparencia dentro del periodo que se reporta;")
            .Variable("SAIMT", "Solicitudes de Incorporación y/o Actualización de Información en Materia de Transparencia dentro del periodo que se reporta;")
            .Index("n", "Número de Solicitudes de Incorporación y/o Actualización de Información en Materia de Transparencia recibidas dentro del periodo que se reporta.")
            .VariablesUnit("Solicitudes de incorporación y/o actualización.")
            .MeansOfVerification("Oficios", "Correos institucionales.")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(150)
            .Target(189)
            .AmendedTarget(201, Sp03.Letter)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));

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
            .Formula("NSAPMTA= (NSAMTA1+NSAMTA2+...NSAMTAn) + (NSPMTA1+NSPMTA2+...NSPMTAn)")
            .Result("NSAPMTA", "Suma de las Solicitudes de Actualización y Publicación en materia de Transparencia Atendidas dentro del periodo que se reporta;")
            .Variable("NSAMTA", "Solicitudes de Actualización de información en materia de Transparencia Atendidas dentro del periodo que se reporta;")
            .Variable("NSPMTA", "Solicitudes de Publicación de información en materia de Transparencia Atendidas dentro del periodo que se reporta;")
            .Index("n", "Número de Solicitudes de Actualización y Publicación en materia de Transparencia Atendidas dentro del periodo que se reporta")
            .VariablesUnit("Solicitudes de actualización y publicación.")
            .MeansOfVerification(
                "Oficios",
                "Correos institucionales",
                "Plataforma del Sistema de Gestión de la Calidad",
                "Archivo de consulta del Sistema de Gestión de la Calidad;")
            .Unit("Número")
            .Frequency(Frequency.Monthly)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline(150)
            .Target(189)
            .AmendedTarget(201, Sp03.Letter)
            .TrafficLight(green: ">80%", yellow: "<=79%", red: "<=50%"));
}
