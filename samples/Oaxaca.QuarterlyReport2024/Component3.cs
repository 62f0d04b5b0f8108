using Pbr.Fluent;
using Pbr.Kernel;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>Component 3, follow-up and evaluation, and its activities.</summary>
internal static class Component3
{
    /// <summary>Says all that the report says of it.</summary>
    public static void Define(IComponentObjectiveStage component, PublishedReport report) => component
        .MeansOfVerification("Oficio IMP/USE/DIIR/056/2024 de fecha 2 de diciembre de 2024 se notifica avances de los "
            + "indicadores al 4to. Trimestre 2024 oficio IMP/DIE/013/2024 de fecha 2 de diciembre 2024 informe "
            + "de avances del cuarto trimestre")
        .Indicator("Porcentaje de estrategias de seguimiento y evaluación del desempeño implementadas", indicator => indicator
            .Definition("Mide el número de informes integrados sobre el avance de cumplimiento, la integración de "
                + "información estadística básica y las acciones para la evaluación de resultados realizadas "
                + "para el seguimiento y evaluación del desempeño")
            .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
            .Formula("(Número de informes, información estadística básica y acciones para la evaluación de "
                + "resultados realizados / Número de informes, información estadística básica y acciones para la "
                + "evaluación de resultados programados) * 100")
            .Unit("Porcentaje").Baseline(94m, 2023).Target(report["Componente 3"].Programmed.Accumulated)
            .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
            .QuarterlySchedule(ScheduleStyle.Instalments, report["Componente 3"].Programmed.Quarters))
        .Activity("Actividad 3.1", activity => activity
            .MeansOfVerification("Capacitación a los enlaces de las Unidades Responsable con oficio SFT/1003/2024 de fecha 24 "
                + "de octubre de 2024, respuesta con oficio IMP/0553/2024, capacitación SDE/0910/2024 de fecha 7 "
                + "de noviembre del 2024 respuesta al Oficio IMP/574/2024 de fecha 11 de noviembre del 2024 y "
                + "oficio IM/298/2024 de fecha 5 de noviembre de 2024 respuesta al oficio IMP/568/2024 de fecha "
                + "6 de noviembre de 2024. Se remite información correspondiente al tener trimestre 2024 a la "
                + "Dirección de Contabilidad con oficio IMP/497/2024 de fecha 7 de octubre del 2024. Se remite "
                + "consolidación de informes de cumplimiento por programa presupuestario al 3er. trimestre. Se "
                + "remite información del SIPOT del 3er. trimestre 2024 para atender las fracciones V y VI del "
                + "artículo 70 de la LGTAP en correo electrónico de fecha 11 de octubre 2024. Con fecha 29 de "
                + "noviembre 2024 en oficio IMP/US2/DI10/054/2024 se informa la conclusión de la integración del "
                + "3er Informe de gobierno.")
            .Indicator("Porcentaje de acciones de integración de informes sobre el avance de cumplimiento con base en "
                + "los indicadores aprobados realizados", indicator => indicator
                .Definition("Mide el número de formatos diseñados, sesiones de capacitación, recepción, consolidación "
                    + "y envío de informes sobre el avance de cumplimiento presentados por las Unidades "
                    + "Responsables al Departamento de Indicadores, Informes y Resultados")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Número de formatos diseñados, sesiones de capacitación, recepción, consolidación y envío "
                    + "de informes sobre el cumplimiento de formatos diseñados, sesiones de capacitación, "
                    + "recepción, consolidación y envío de informes sobre el avance de cumplimiento) * 100")
                .Unit("Porcentaje").Baseline(93m, 2023).Target(report["Actividad 3.1"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Actividad 3.1"].Programmed.Quarters)))
        .Activity("Actividad 3.2", activity => activity
            .MeansOfVerification("oficio número IMP/0474/2024 de fecha 23 de septiembre de 2024 se solicita la elaboración de "
                + "infografías, con oficio IMP/0479/2024 de 24 de septiembre de 2024 se brinda información para "
                + "actualización del micrositio del IMP/LAN, Oficio IMP/0554/2024 de fecha 28 de octubre de 2024 "
                + "se brinda información para actualización del micrositio del IMP/LAN, oficio "
                + "DSI/DDA/0910-1/2024 se da respuesta al oficio IMP/0479/2024, oficio DSI/DDA/1111-2/2024 se da "
                + "respuesta al oficio IMP/0554/2024.")
            .Indicator("Porcentaje de acciones de integración de información estadística básica en el banco municipal "
                + "de información realizadas", indicator => indicator
                .Definition("Mide el número de convocatorias, bases de datos e infografías realizadas para la "
                    + "integración del Banco Municipal de Información de Estadística Básica a cargo del "
                    + "Departamento de Información y Estadística")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Número de convocatorias, bases de datos e infografías para la integración del Banco "
                    + "Municipal de Información de Estadística Básica programadas) * 100")
                .Unit("Porcentaje").Baseline(100m, 2023).Target(report["Actividad 3.2"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Actividad 3.2"].Programmed.Quarters)))
        .Activity("Actividad 3.3", activity => activity
            .MeansOfVerification("Circular número IWP/036/2024 de fecha 9 de octubre del año en curso con la cual se convoca a "
                + "sesión de trabajo para dar a conocer los resultados acumulados alcanzados al 3er. trimestre "
                + "de 2024, lista de asistencia Reporte de Seguimiento de Acciones: Resultados alcanzados 3er. "
                + "trimestre 2024 y lista de asistencias.")
            .Indicator("Porcentaje de acciones para la implementación de la evaluación de resultados realizados", indicator => indicator
                .Definition("Mide el número de sesiones informativas sobre los resultados alcanzados y de seguimiento "
                    + "a la implementación de la Guía Consultiva de Desempeño Municipal (GDM) 2022 - 2024 "
                    + "realizadas por el Departamento de Indicadores, Informes y Resultados")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                .Formula("(Número de sesiones informativas sobre los resultados alcanzados y de seguimiento a la "
                    + "implementación de la GDM realizadas / Número de sesiones informativas sobre los "
                    + "resultados alcanzados y de seguimiento a la implementación de la GDM programadas) * 100")
                .Unit("Porcentaje").Baseline(90m, 2023).Target(report["Actividad 3.3"].Programmed.Accumulated)
                .TrafficLight(LightBasis.Compliance, Bands.Green, Bands.Yellow, Bands.Red)
                .QuarterlySchedule(ScheduleStyle.Instalments, report["Actividad 3.3"].Programmed.Quarters)));
}
