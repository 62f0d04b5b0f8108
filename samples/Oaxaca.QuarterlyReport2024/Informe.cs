using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>The report of the fourth quarter as it was printed: its figures, and the evidence that it gives for them.</summary>
internal static class Informe
{
    /// <summary>Says all that the report prints in its columns.</summary>
    public static void Define(IReportStage report, PublishedReport published) => report
        .FiscalYear(2024)
        .Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
        .Variation(VariationConvention.ProgrammedMinusAchieved)
        .SignatoryPosts("Jefe del Departamento de Indicadores, Informes y Resultados", "Encargado del despacho de la Dirección General del Instituto Municipal de Planeación")
        .Row("Fin", "Ponderación alcanzada por el municipio del Diagnóstico PBR-SED", row => Figures(row, published["Fin"])
            .Evidence("Oficio IMP/JP/023/2024 de fecha 26 de noviembre de 2024 se notifica resultados del Diagnóstico de cuestionario PBR - SED 2024.", proof => proof.Folio("IMP/JP/023/2024").Date(new LocalDate(2024, 11, 26)).Period(4)))
        .Row("Propósito", "Porcentaje de dependencias y entidades que cuentan con componentes del PBR-SED fortalecidos", row => Figures(row, published["Propósito"])
            .Evidence("Oficio IMP/JP/024/2024 de fecha 26 de noviembre de 2024 se informa de las áreas se les solicitó información para contestar el Cuestionario PBR - SED 2024", proof => proof.Folio("IMP/JP/024/2024").Date(new LocalDate(2024, 11, 26)).Period(4)))
        .Row("Componente 1", "Porcentaje de estrategias de planeación municipal implementadas", row => Figures(row, published["Componente 1"])
            .Evidence("Oficio IMP/JP/025/2024 se remite Informe general de actividades del 4to. Trimestre", proof => proof.Folio("IMP/JP/025/2024").Period(4)))
        .Row("Actividad 1.1", "Porcentaje de herramientas técnicas de planeación estratégica implementadas", row => Figures(row, published["Actividad 1.1"])
            .Evidence("Oficio número IMP/UP/JP/026/2024 se informa de la capacitación \"Elaboración del PEA\" dirigido a las y los titulares de las Unidades Responsables y enlaces ante el IMP/LAM.", proof => proof.Folio("IMP/UP/JP/026/2024").Period(4)))
        .Row("Actividad 1.2", "Porcentaje de acciones para informar sobre la aplicación del PBR realizadas", row => Figures(row, published["Actividad 1.2"])
            .Evidence("Oficio número IMP/UP/JP/027/2024 se informa que las áreas que intervienen en el PBR - SED, envían información para dar contestación al cuestionario PBR-SED 2024.", proof => proof.Folio("IMP/UP/JP/027/2024").Period(4)))
        .Row("Componente 2", "Porcentaje de estrategias de planeación metropolitana implementadas", row => Figures(row, published["Componente 2"])
            .Evidence("Oficio DPM/05/2024 se informa del cumplimiento de metas al tercer trimestre.", proof => proof.Folio("DPM/05/2024").Period(3)))
        .Row("Actividad 2.1", "Porcentaje de acciones de gestión del plan estratégico metropolitano realizadas", row => Figures(row, published["Actividad 2.1"]))
        .Row("Actividad 2.2", "Porcentaje de acciones de gestión de proyectos con la zona metropolitana realizadas", row => Figures(row, published["Actividad 2.2"]))
        .Row("Actividad 2.3", "Porcentaje de acciones de participación en trabajo colaborativo entre los municipios de la zona metropolitana con las autoridades estatales y federales realizadas", row => Figures(row, published["Actividad 2.3"]))
        .Row("Componente 3", "Porcentaje de estrategias de seguimiento y evaluación del desempeño implementadas", row => Figures(row, published["Componente 3"])
            .Evidence("Oficio IMP/USE/DIIR/056/2024 de fecha 2 de diciembre de 2024 se notifica avances de los indicadores al 4to. Trimestre 2024", proof => proof.Folio("IMP/USE/DIIR/056/2024").Date(new LocalDate(2024, 12, 2)).Period(4))
            .Evidence("oficio IMP/DIE/013/2024 de fecha 2 de diciembre 2024 informe de avances del cuarto trimestre", proof => proof.Folio("IMP/DIE/013/2024").Date(new LocalDate(2024, 12, 2)).Period(4)))
        .Row("Actividad 3.1", "Porcentaje de acciones de integración de informes sobre el avance de cumplimiento con base en los indicadores aprobados realizados", row => Figures(row, published["Actividad 3.1"])
            .Evidence("Capacitación a los enlaces de las Unidades Responsable con oficio SFT/1003/2024 de fecha 24 de octubre de 2024, respuesta con oficio IMP/0553/2024", proof => proof.Folio("IMP/0553/2024").Answers("SFT/1003/2024", new LocalDate(2024, 10, 24)))
            .Evidence("capacitación SDE/0910/2024 de fecha 7 de noviembre del 2024 respuesta al Oficio IMP/574/2024 de fecha 11 de noviembre del 2024", proof => proof.Folio("SDE/0910/2024").Date(new LocalDate(2024, 11, 7)).Answers("IMP/574/2024", new LocalDate(2024, 11, 11)))
            .Evidence("oficio IM/298/2024 de fecha 5 de noviembre de 2024 respuesta al oficio IMP/568/2024 de fecha 6 de noviembre de 2024.", proof => proof.Folio("IM/298/2024").Date(new LocalDate(2024, 11, 5)).Answers("IMP/568/2024", new LocalDate(2024, 11, 6)))
            .Evidence("Se remite información correspondiente al tener trimestre 2024 a la Dirección de Contabilidad con oficio IMP/497/2024 de fecha 7 de octubre del 2024.", proof => proof.Folio("IMP/497/2024").Date(new LocalDate(2024, 10, 7)).Period(3))
            .Evidence("Se remite información del SIPOT del 3er. trimestre 2024 para atender las fracciones V y VI del artículo 70 de la LGTAP en correo electrónico de fecha 11 de octubre 2024.", proof => proof.Date(new LocalDate(2024, 10, 11)).Period(3))
            .Evidence("Con fecha 29 de noviembre 2024 en oficio IMP/US2/DI10/054/2024 se informa la conclusión de la integración del 3er Informe de gobierno.", proof => proof.Folio("IMP/US2/DI10/054/2024").Date(new LocalDate(2024, 11, 29))))
        .Row("Actividad 3.2", "Porcentaje de acciones de integración de información estadística básica en el banco municipal de información realizadas", row => Figures(row, published["Actividad 3.2"])
            .Evidence("oficio número IMP/0474/2024 de fecha 23 de septiembre de 2024 se solicita la elaboración de infografías", proof => proof.Folio("IMP/0474/2024").Date(new LocalDate(2024, 9, 23)))
            .Evidence("oficio IMP/0479/2024 de 24 de septiembre de 2024 se brinda información para actualización del micrositio del IMP/LAN", proof => proof.Folio("IMP/0479/2024").Date(new LocalDate(2024, 9, 24)))
            .Evidence("Oficio IMP/0554/2024 de fecha 28 de octubre de 2024 se brinda información para actualización del micrositio del IMP/LAN", proof => proof.Folio("IMP/0554/2024").Date(new LocalDate(2024, 10, 28)))
            .Evidence("oficio DSI/DDA/0910-1/2024 se da respuesta al oficio IMP/0479/2024", proof => proof.Folio("DSI/DDA/0910-1/2024").Answers("IMP/0479/2024"))
            .Evidence("oficio DSI/DDA/1111-2/2024 se da respuesta al oficio IMP/0554/2024.", proof => proof.Folio("DSI/DDA/1111-2/2024").Answers("IMP/0554/2024")))
        .Row("Actividad 3.3", "Porcentaje de acciones para la implementación de la evaluación de resultados realizados", row => Figures(row, published["Actividad 3.3"])
            .Evidence("Circular número IWP/036/2024 de fecha 9 de octubre del año en curso con la cual se convoca a sesión de trabajo para dar a conocer los resultados acumulados alcanzados al 3er. trimestre de 2024", proof => proof.Folio("IWP/036/2024").Date(new LocalDate(2024, 10, 9)))
            .Evidence("Reporte de Seguimiento de Acciones: Resultados alcanzados 3er. trimestre 2024 y lista de asistencias.", proof => proof.Period(3)));

    private static IReportRowStage Figures(IReportRowStage row, PublishedRow printed) => row
        .Style(ScheduleStyle.Instalments)
        .Programmed(printed.Programmed.Quarters)
        .Achieved(printed.Achieved.Quarters)
        .Variation(printed.Variation.Quarters)
        .Accumulated(printed.Programmed.Accumulated, printed.Achieved.Accumulated, printed.Variation.Accumulated);
}
