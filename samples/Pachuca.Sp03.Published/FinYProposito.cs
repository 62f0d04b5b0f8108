using Pbr.Fluent;
using Pbr.Kernel;

namespace Pachuca;

/// <summary>Fin and propósito, each with its sheet; both sheets were printed again with the amended target.</summary>
internal static class FinYProposito
{
    public static void Fin(IObjectiveStage goal) => goal
        .SourcesOfInformation("Archivo físico y digital de la Dirección de Vinculación e Innovación Institucional.")
        .MeansOfVerification(
            "Oficios",
            "Correos institucionales",
            "Registro de accesos a servidores de hospedaje de datos abiertos",
            "Registro de consultas e interacción a través del portal.")
        .Assumptions(
            "Que haya organismos públicos y privados que tengan disposición de otorgar apoyos",
            "Que a la ciudadanía le interese información con características de datos abiertos",
            "Que la ciudadanía vea el portal institucional como un medio de comunicación e interacción eficiente y oportuno",
            "Que las unidades administrativas del Ayuntamiento tengan interés para aprovechar el uso de las tecnologías de la información para efficientar el quehacer gubernamental.")
        .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator
            .Alineada()
            .Definition("Indicador que permite medir la capacidad de respuesta a las solicitudes que en materia de vinculación e innovación realizan las dependencias e Institutos Municipales a la Secretaría de Planeación y Evaluación.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Quality)
            .Direction(Direction.Ascending)
            .Formula("$IIM = (NII/IS) * 100$")
            .Result("IIM", "Índice de Iniciativas Implementadas")
            .Variable("NII", "Número de iniciativas implementadas")
            .Variable("IS", "Iniciativas solicitadas")
            .VariablesUnit("Porcentaje de iniciativas implementadas")
            .MeansOfVerification(
                "Oficios",
                "Correos institucionales",
                "Registro de accesos a servidores de hospedaje de datos abiertos",
                "Registro de consultas e interacción a través del portal.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Annual)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline("0.00")
            .Target("96%")
            .AmendedTarget("97%", Sp03.Letter)
            .TrafficLight(green: ">66.66", yellow: "<=66.66", red: "<33.33")
            .MonthlySchedule(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 96)
            .AmendedSchedule(Sp03.Letter, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 97));

    public static void Proposito(IObjectiveStage purpose) => purpose
        .SourcesOfInformation("Archivo físico y digital de la Dirección de Vinculación e Innovación Institucional.")
        .MeansOfVerification(
            "Programas ejecutivos",
            "Evidencia fotográfica",
            "Listas de asistencia en reuniones de trabajo",
            "Registro de accesos a servidores de hospedaje de datos abiertos",
            "Registro de consultas e interacción a través del portal.")
        .Assumptions(
            "Que haya espacios y convocatoria para la implementación de los programas",
            "Que los usuarios tengan interés en acceso de la información con características de datos abiertos",
            "Que la ciudadanía vea el portal institucional como un medio de comunicación e interacción eficiente y oportuno",
            "Que las unidades administrativas del Ayuntamiento tengan interés para aprovechar el uso de las tecnologías de la información para efficientar el quehacer gubernamental.")
        .Indicator("Tasa de crecimiento de iniciativas de vinculación y/o innovación implementadas en la actual administración pública.", indicator => indicator
            .Alineada()
            .Definition("Indicador de crecimiento en la implementación y aprovechamiento de las tecnologías de la información, así como de las acciones de vinculación interinstitucional en la Administración Pública Municipal.")
            .Type(IndicatorType.Management)
            .Measures(Dimension.Efficacy)
            .Direction(Direction.Ascending)
            .Formula("TCI=(NIIA-NIIAA)/NIIAA *100")
            .Result("TCI", "Tasa de Crecimiento de Iniciativas")
            .Variable("NIIA", "Número de Iniciativas Implementadas en el período Actual reportado")
            .Variable("NIIAA", "Número de Iniciativas Implementadas en el período Anterior")
            .VariablesUnit("Porcentaje de crecimiento")
            .MeansOfVerification(
                "Programas ejecutivos",
                "Evidencia fotográfica",
                "Listas de asistencia en reuniones de trabajo",
                "Registro de accesos a servidores de hospedaje de datos abiertos",
                "Registro de consultas e interacción a través del portal.")
            .Unit("Porcentaje")
            .Frequency(Frequency.Annual)
            .FulfilmentPeriod(Frequency.Annual)
            .Baseline("0%")
            .Target("25%")
            .AmendedTarget("45%", Sp03.Letter)
            .TrafficLight(green: ">66.66", yellow: "<=66.66", red: "<33.33")
            .MonthlySchedule(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25)
            .AmendedSchedule(Sp03.Letter, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 45));
}
