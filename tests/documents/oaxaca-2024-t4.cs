using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;

// Municipio de Oaxaca de Juárez, Instituto Municipal de Planeación, programa 6: Informe Trimestral 2024, cuarto trimestre, as printed, with the
// definition of the programme that its rows give. It prints no narrative, no assumptions and no traffic light. What a page break had split is joined;
// the row of the goal has one figure too many in the variation, which is left out. The column of the means of verification is read as the evidence of
// the figures, one piece a letter. That quarters add up is read off the accumulated figures.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .FiscalYear(2024)
        .ResponsibleUnit("504", "Instituto Municipal de Planeación")
        .Alignment("PMD eje", "3", "Gobierno Abierto, Moderno y Eficaz")
        .Alignment("PMD eje", "10", "Gobernanza Metropolitana")
        .Alignment("PMD objetivo", "3.2", "Ejercer con eficacia y transparencia los recursos financieros del municipio, robusteciendo la hacienda pública, aumentando el patrimonio y mejorando la calidad del gasto público.")
        .Alignment("PMD objetivo", "10.1", "Contribuir en la conformación de una zona metropolitana ordenada y planificada, que mejore las condiciones de vida de sus habitantes.")
        .Report("Informe Trimestral 2024", report => Informe(report))
        .Goal(goal => goal
            .MeansOfVerification("Oficio IMP/JP/023/2024 de fecha 26 de noviembre de 2024 se notifica resultados del Diagnóstico de cuestionario PBR - SED 2024.")
            .Indicator("Ponderación alcanzada por el municipio del Diagnóstico PBR-SED", indicator => indicator
                .Definition("Muestra la ponderación alcanzada por el Municipio de Oaxaca de Juárez en la sección 1 del Diagnóstico PBR-SED 2024 que realiza la Secretaría de Hacienda y Crédito Público anualmente")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .ExternalMethod("La ponderación está definida en el Anexo 1. Diagnóstico PBR-SED: Nota Metodológica que publica la SHCP")
                .Unit("Porcentaje").Baseline(55m, 2023).Target(100m)
                .QuarterlySchedule(ScheduleStyle.Instalments, 0, 0, 0, 100)))
        .Purpose(purpose => purpose
            .MeansOfVerification("Oficio IMP/JP/024/2024 de fecha 26 de noviembre de 2024 se informa de las áreas se les solicitó información para contestar el Cuestionario PBR - SED 2024")
            .Indicator("Porcentaje de dependencias y entidades que cuentan con componentes del PBR-SED fortalecidos", indicator => indicator
                .Definition("Mide el número de dependencias y entidades de la administración pública municipal que implementan los instrumentos del Presupuesto Basado en Resultados (PBR) y el Sistema de Evaluación del Desempeño (SED) satisfactoriamente")
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Formula("(Número de dependencias y entidades de la administración pública municipal con instrumentos del PBR-SED implementados / Número de dependencias y entidades de la administración pública municipal con instrumentos del PBR-SED programados) * 100")
                .Unit("Porcentaje").Baseline(100m, 2023).Target({|PBR4003:100m|})
                .QuarterlySchedule(ScheduleStyle.Instalments, 0, 0, 0, 100)))
        .Component("Componente 1", component => component
            .MeansOfVerification("Oficio IMP/JP/025/2024 se remite Informe general de actividades del 4to. Trimestre")
            .Indicator("Porcentaje de estrategias de planeación municipal implementadas", indicator => indicator
                .Definition("Mide el número de herramientas teóricas de planeación estratégica implementadas así como la aplicación del Presupuesto Basado en Resultados (PBR) a través de acciones coordinadas por el Departamento de Planeación")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
                .Formula("(Número de herramientas teóricas de planeación estratégica y Presupuesto Basado en Resultados implementados / Número de herramientas teóricas de planeación estratégica y Presupuesto Basado en Resultados programados) * 100")
                .Unit("Porcentaje").Baseline(99m, 2023).Target(100m)
                .QuarterlySchedule(ScheduleStyle.Instalments, 15, 20, 0, 65))
            .Activity("Actividad 1.1", activity => activity
                .MeansOfVerification("Oficio número IMP/UP/JP/026/2024 se informa de la capacitación \"Elaboración del PEA\" dirigido a las y los titulares de las Unidades Responsables y enlaces ante el IMP/LAM.")
                .Indicator("Porcentaje de herramientas técnicas de planeación estratégica implementadas", indicator => indicator
                    .Definition("Mide el número de sesiones de capacitación para elaboración de Proyectos y/o Programas Institucionales y Planes Estratégicos Anuales para 2025, así como la elaboración de dictámenes técnicos de Programas y/o Proyectos Institucionales realiz{|PBR6011:ados por el Departamento de Planeación|}")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("(Número de sesiones de capacitación para elaboración de Proyectos y/o Programas Institucionales y Planes Estratégicos Anuales para 2025 y dictámenes técnicos de Programas y/o Proyectos Institucionales elaborados / Número de sesiones de capacitación para elaboración de Proyectos y/o Programas Institucionales y Planes Estratégicos Anuales para 2025 y dictámenes técnicos de Programas y/o Proyectos Institucionales programados) * 100")
                    .Unit("Porcentaje").Baseline(98m, 2023).Target(100m)
                    .{|PBR4002:QuarterlySchedule(ScheduleStyle.Instalments, 20, 40, 0, 40)|}))
            .Activity("Actividad 1.2", activity => activity
                .MeansOfVerification("Oficio número IMP/UP/JP/027/2024 se informa que las áreas que intervienen en el PBR - SED, envían información para dar contestación al cuestionario PBR-SED 2024.")
                .Indicator("Porcentaje de acciones para informar sobre la aplicación del PBR realizadas", indicator => indicator
                    .Definition("Mide el número de acciones realizadas para subir información a la nube de la Secretaría de Hacienda y Crédito Público correspondiente al Cuestionario PBR-SED 2024, así como la solicitud de información para dar contestación al Cuestionario P{|PBR6011:BR-SED 2025 y la recepción de la misma por parte del Departamento de Planeación|}")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("(Número de acciones para subir información a la nube de la SHCP del Cuestionario PBR-SED 2024, solicitud de información para el Cuestionario PBR-SED 2025 y la recepción de la misma realizadas / Número de acciones para subir información a la nube de la SHCP del Cuestionario PBR-SED 2024, solicitud de información para el Cuestionario PBR-SED 2025 y la recepción de la misma programadas) * 100")
                    .Unit("Porcentaje").Baseline(100m, 2023).Target({|PBR4003:100m|})
                    .{|PBR4002:QuarterlySchedule(ScheduleStyle.Instalments, 10, 0, 0, 90)|})))
        .Component("Componente 2", component => component
            .MeansOfVerification("Oficio DPM/05/2024 se informa del cumplimiento de metas al tercer trimestre.")
            .Indicator("Porcentaje de estrategias de planeación metropolitana implementadas", indicator => indicator
                .Definition("{|PBR6012:Mide el número de gestiones para la elaboración del plan estratégico metropolitano, proyectos metropolitano, autoridades estatales y federales realizadas para la elaboración del plan estratégico metropolitano, proyectos metropolitano y part{|PBR6011:icipación con los municipios de la zona metropolitana, autoridades estatales y federales|}|}")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
                .Formula("(Número de gestiones para la elaboración del plan estratégico metropolitano, proyectos metropolitano, autoridades estatales y federales realizadas / {|PBR2016:Número de gestiones para la elaboración del plan estratégico metropolitano, proyectos metropolitano y participación con los municipios de la zona metropolitana, autoridades estatales y federales programadas|}) * 100")
                .Unit("Porcentaje").Baseline(47m, 2023).Target(99m)
                .QuarterlySchedule(ScheduleStyle.Instalments, 13, 33, 53, 0))
            .Activity("Actividad 2.1", activity => activity
                .Indicator("Porcentaje de acciones de gestión del plan estratégico metropolitano realizadas", indicator => indicator
                    .Definition("Mide el número de revisiones, actualización y remisión de la propuesta de Plan Estratégico Metropolitano a la Dirección General del IMPLAN por parte del Departamento de Proyectos Metropolitanos")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("(Número de revisiones, actualización y remisión de la propuesta de Plan Estratégico Metropolitano realizadas / Número de revisiones, actualización y remisión de la propuesta de Plan Estratégico Metropolitano programadas) * 100")
                    .Unit("Porcentaje").Baseline(47m, 2023).Target(100m)
                    .{|PBR4002:QuarterlySchedule(ScheduleStyle.Instalments, 20, 20, 60, 0)|}))
            .Activity("Actividad 2.2", activity => activity
                .Indicator("Porcentaje de acciones de gestión de proyectos con la zona metropolitana realizadas", indicator => indicator
                    .Definition("Mide el número de propuestas de proyectos metropolitanos elaboradas, revisadas y enviadas a las áreas correspondientes a través del Departamento de Proyectos Metropolitanos")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("(Número de propuestas de proyectos metropolitanos elaboradas, revisadas y enviadas / Número de propuestas de proyectos metropolitanos programadas) * 100")
                    .Unit("Porcentaje").Baseline(0m, 2023).Target(100m)
                    .{|PBR4002:QuarterlySchedule(ScheduleStyle.Instalments, 0, 60, 40, 0)|}))
            .Activity("Actividad 2.3", activity => activity
                .Indicator("Porcentaje de acciones de participación en trabajo colaborativo entre los municipios de la zona metropolitana con las autoridades estatales y federales realizadas", indicator => indicator
                    .Definition("Mide el número de solicitudes, informes, convocatorias y participación activa que lleve a cabo el Municipio de {|PBR6006:Coahuila de Zaragoza|} ante la Comisión Metropolitana de Ordenamiento Territorial y Desarrollo Urbano")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("{|PBR2017:(Número de solicitudes, informes, convocatorias y participación activa ante la Comisión Metropolitana de solicitudes, informes, convocatorias y participación activa ante la Comisión Metropolitana) * 100|}")
                    .Unit("Porcentaje").Baseline(0m, 2023).Target(100m)
                    .{|PBR4002:QuarterlySchedule(ScheduleStyle.Instalments, 20, 20, 60, 0)|})))
        .Component("Componente 3", component => component
            .MeansOfVerification("Oficio IMP/USE/DIIR/056/2024 de fecha 2 de diciembre de 2024 se notifica avances de los indicadores al 4to. Trimestre 2024 oficio IMP/DIE/013/2024 de fecha 2 de diciembre 2024 informe de avances del cuarto trimestre")
            .Indicator("Porcentaje de estrategias de seguimiento y evaluación del desempeño implementadas", indicator => indicator
                .Definition("Mide el número de informes integrados sobre el avance de cumplimiento, la integración de información estadística básica y las acciones para la evaluación de resultados realizadas para el seguimiento y evaluación del desempeño")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
                .Formula("(Número de informes, información estadística básica y acciones para la evaluación de resultados realizados / Número de informes, información estadística básica y acciones para la evaluación de resultados programados) * 100")
                .Unit("Porcentaje").Baseline(94m, 2023).Target(100m)
                .QuarterlySchedule(ScheduleStyle.Instalments, 12, 28, 35, 25))
            .Activity("Actividad 3.1", activity => activity
                .MeansOfVerification("Capacitación a los enlaces de las Unidades Responsable con oficio SFT/1003/2024 de fecha 24 de octubre de 2024, respuesta con oficio IMP/0553/2024, capacitación SDE/0910/2024 de fecha 7 de noviembre del 2024 respuesta al Oficio IMP/574/2024 de fecha 11 de noviembre del 2024 y oficio IM/298/2024 de fecha 5 de noviembre de 2024 respuesta al oficio IMP/568/2024 de fecha 6 de noviembre de 2024. Se remite información correspondiente al tener trimestre 2024 a la Dirección de Contabilidad con oficio IMP/497/2024 de fecha 7 de octubre del 2024. Se remite consolidación de informes de cumplimiento por programa presupuestario al 3er. trimestre. Se remite información del SIPOT del 3er. trimestre 2024 para atender las fracciones V y VI del artículo 70 de la LGTAP en correo electrónico de fecha 11 de octubre 2024. Con fecha 29 de noviembre 2024 en oficio IMP/US2/DI10/054/2024 se informa la conclusión de la integración del 3er Informe de gobierno.")
                .Indicator("Porcentaje de acciones de integración de informes sobre el avance de cumplimiento con base en los indicadores aprobados realizados", indicator => indicator
                    .Definition("Mide el número de formatos diseñados, sesiones de capacitación, recepción, consolidación y envío de informes sobre el avance de cumplimiento presentados por las Unidades Responsables al Departamento de Indicadores, Informes y Resultados")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("{|PBR2017:(Número de formatos diseñados, sesiones de capacitación, recepción, consolidación y envío de informes sobre el cumplimiento de formatos diseñados, sesiones de capacitación, recepción, consolidación y envío de informes sobre el avance de cumplimiento) * 100|}")
                    .Unit("Porcentaje").Baseline(93m, 2023).Target(100m)
                    .{|PBR4002:QuarterlySchedule(ScheduleStyle.Instalments, 27, 17, 32, 24)|}))
            .Activity("Actividad 3.2", activity => activity
                .MeansOfVerification("oficio número IMP/0474/2024 de fecha 23 de septiembre de 2024 se solicita la elaboración de infografías, con oficio IMP/0479/2024 de 24 de septiembre de 2024 se brinda información para actualización del micrositio del IMP/LAN, Oficio IMP/0554/2024 de fecha 28 de octubre de 2024 se brinda información para actualización del micrositio del IMP/LAN, oficio DSI/DDA/0910-1/2024 se da respuesta al oficio IMP/0479/2024, oficio DSI/DDA/1111-2/2024 se da respuesta al oficio IMP/0554/2024.")
                .Indicator("Porcentaje de acciones de integración de información estadística básica en el banco municipal de información realizadas", indicator => indicator
                    .Definition("Mide el número de convocatorias, bases de datos e infografías realizadas para la integración del Banco Municipal de Información de Estadística Básica a cargo del Departamento de Información y Estadística")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("{|PBR2017:(Número de convocatorias, bases de datos e infografías para la integración del Banco Municipal de Información de Estadística Básica programadas) * 100|}")
                    .Unit("Porcentaje").Baseline(100m, 2023).Target({|PBR4003:100m|})
                    .{|PBR4002:QuarterlySchedule(ScheduleStyle.Instalments, 0, 30, 30, 40)|}))
            .Activity("Actividad 3.3", activity => activity
                .MeansOfVerification("Circular número IWP/036/2024 de fecha 9 de octubre del año en curso con la cual se convoca a sesión de trabajo para dar a conocer los resultados acumulados alcanzados al 3er. trimestre de 2024, lista de asistencia Reporte de Seguimiento de Acciones: Resultados alcanzados 3er. trimestre 2024 y lista de asistencias.")
                .Indicator("Porcentaje de acciones para la implementación de la evaluación de resultados realizados", indicator => indicator
                    .Definition("Mide el número de sesiones informativas sobre los resultados alcanzados y de seguimiento a la implementación de la Guía Consultiva de Desempeño Municipal (GDM) 2022 - 2024 realizadas por el Departamento de Indicadores, Informes y Resultados")
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Monthly)
                    .Formula("(Número de sesiones informativas sobre los resultados alcanzados y de seguimiento a la implementación de la GDM realizadas / Número de sesiones informativas sobre los resultados alcanzados y de seguimiento a la implementación de la GDM programadas) * 100")
                    .Unit("Porcentaje").Baseline(90m, 2023).Target(100m)
                    .{|PBR4002:QuarterlySchedule(ScheduleStyle.Instalments, 10, 38, 42, 10)|})));

    private static void Informe(IReportStage report) => report
        .FiscalYear(2024)
        .Period(Frequency.Quarterly, 4, "4to. Trimestre 2024")
        .SignatoryPosts("Jefe del Departamento de Indicadores, Informes y Resultados", "Encargado del despacho de la Dirección General del Instituto Municipal de Planeación")
        .Row("Fin", "Ponderación alcanzada por el municipio del Diagnóstico PBR-SED", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(0, 0, 0, 100).Achieved(0, 0, 0, {|PBR5010:0|}).Variation(0, 0, 0, {|PBR5001:0|}).Accumulated(100, {|PBR5007:0|}, 0)
            .Evidence("Oficio IMP/JP/023/2024 de fecha 26 de noviembre de 2024 se notifica resultados del Diagnóstico de cuestionario PBR - SED 2024.", proof => proof.Folio("IMP/JP/023/2024").Date(new LocalDate(2024, 11, 26)).Period(4)))
        .Row("Propósito", "Porcentaje de dependencias y entidades que cuentan con componentes del PBR-SED fortalecidos", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(0, 0, 0, 100).Achieved(0, 0, 0, 0).Variation(0, 0, 0, {|PBR5001:0|}).Accumulated(100, {|PBR5007:0|}, 0)
            .Evidence("Oficio IMP/JP/024/2024 de fecha 26 de noviembre de 2024 se informa de las áreas se les solicitó información para contestar el Cuestionario PBR - SED 2024", proof => proof.Folio("IMP/JP/024/2024").Date(new LocalDate(2024, 11, 26)).Period(4)))
        .Row("Componente 1", "Porcentaje de estrategias de planeación municipal implementadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(15, 20, 0, 65).Achieved(15, 20, 0, 50).Variation(0, 0, 0, 15).Accumulated(100, {|PBR5007:85|}, 15)
            .Evidence("Oficio IMP/JP/025/2024 se remite Informe general de actividades del 4to. Trimestre", proof => proof.Folio("IMP/JP/025/2024").Period(4)))
        .Row("Actividad 1.1", "Porcentaje de herramientas técnicas de planeación estratégica implementadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(20, 40, 0, 40).Achieved(20, 40, 0, 40).Variation(0, 0, 0, 0).Accumulated(100, 100, 0)
            .Evidence("Oficio número IMP/UP/JP/026/2024 se informa de la capacitación \"Elaboración del PEA\" dirigido a las y los titulares de las Unidades Responsables y enlaces ante el IMP/LAM.", proof => proof.Folio("IMP/UP/JP/026/2024").Period(4)))
        .Row("Actividad 1.2", "Porcentaje de acciones para informar sobre la aplicación del PBR realizadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(10, 0, 0, 90).Achieved(10, 0, 0, 60).Variation(0, 0, 0, 30).Accumulated(100, {|PBR5007:70|}, 30)
            .Evidence("Oficio número IMP/UP/JP/027/2024 se informa que las áreas que intervienen en el PBR - SED, envían información para dar contestación al cuestionario PBR-SED {|PBR5011:2024|}.", proof => proof.Folio("IMP/UP/JP/027/2024").Period(4)))
        .Row("Componente 2", "Porcentaje de estrategias de planeación metropolitana implementadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(13, 33, 53, 0).Achieved(13, 26, 60, 0).Variation(0, 7, -7, 0).Accumulated({|PBR5006:99|}, 99, {|PBR5008:0|})
            .Evidence("Oficio DPM/05/2024 se informa del cumplimiento de metas al tercer trimestre.", proof => proof.Folio("DPM/05/2024").Period(3)))
        .Row("Actividad 2.1", "Porcentaje de acciones de gestión del plan estratégico metropolitano realizadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(20, 20, 60, 0).Achieved(20, 0, 80, 0).Variation(0, 20, -20, 0).Accumulated(100, 100, {|PBR5008:0|}))
        .Row("Actividad 2.2", "Porcentaje de acciones de gestión de proyectos con la zona metropolitana realizadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(0, 60, 40, 0).Achieved(0, 0, 100, 0).Variation(0, 60, -60, 0).Accumulated(100, 100, {|PBR5008:0|}))
        .Row("Actividad 2.3", "Porcentaje de acciones de participación en trabajo colaborativo entre los municipios de la zona metropolitana con las autoridades estatales y federales realizadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(20, 20, 60, 0).Achieved(20, {|PBR5005:80|}, 0, 0).Variation(0, -60, 60, 0).Accumulated(100, 100, {|PBR5008:0|}))
        .Row("Componente 3", "Porcentaje de estrategias de seguimiento y evaluación del desempeño implementadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(12, 28, 35, 25).Achieved({|PBR5006:9|}, 28, 34, 25).Variation(3, 0, 1, 0).Accumulated(100, 96, 4)
            .Evidence("Oficio IMP/USE/DIIR/056/2024 de fecha 2 de diciembre de 2024 se notifica avances de los indicadores al 4to. Trimestre 2024", proof => proof.Folio("IMP/USE/DIIR/056/2024").Date({|PBR5009:new LocalDate(2024, 12, 2)|}).Period(4))
            .Evidence("oficio IMP/DIE/013/2024 de fecha 2 de diciembre 2024 informe de avances del cuarto trimestre", proof => proof.Folio("IMP/DIE/013/2024").Date({|PBR5009:new LocalDate(2024, 12, 2)|}).Period(4)))
        .Row("Actividad 3.1", "Porcentaje de acciones de integración de informes sobre el avance de cumplimiento con base en los indicadores aprobados realizados", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(27, 17, 32, 24).Achieved(25, 17, 32, 24).Variation(2, 0, 0, 0).Accumulated(100, 98, 2)
            .Evidence("Capacitación a los enlaces de las Unidades Responsable con oficio SFT/1003/2024 de fecha 24 de octubre de 2024, respuesta con oficio IMP/0553/2024", proof => proof.Folio("IMP/0553/2024").Answers("SFT/1003/2024", new LocalDate(2024, 10, 24)))
            .Evidence("capacitación SDE/0910/2024 de fecha 7 de noviembre del 2024 respuesta al Oficio IMP/574/2024 de fecha 11 de noviembre del 2024", proof => proof.Folio("SDE/0910/2024").Date({|PBR5009:new LocalDate(2024, 11, 7)|}).Answers("IMP/574/2024", new LocalDate(2024, 11, 11)))
            .Evidence("oficio IM/298/2024 de fecha 5 de noviembre de 2024 respuesta al oficio IMP/568/2024 de fecha 6 de noviembre de 2024.", proof => proof.Folio("IM/298/2024").Date({|PBR5009:new LocalDate(2024, 11, 5)|}).Answers("IMP/568/2024", new LocalDate(2024, 11, 6)))
            .Evidence("Se remite información correspondiente al tener trimestre 2024 a la Dirección de Contabilidad con oficio IMP/497/2024 de fecha 7 de octubre del 2024.", proof => proof.Folio("IMP/497/2024").Date(new LocalDate(2024, 10, 7)).Period(3))
            .Evidence("Se remite información del SIPOT del 3er. trimestre 2024 para atender las fracciones V y VI del artículo 70 de la LGTAP en correo electrónico de fecha 11 de octubre 2024.", proof => proof.Date(new LocalDate(2024, 10, 11)).Period(3))
            .Evidence("Con fecha 29 de noviembre 2024 en oficio IMP/US2/DI10/054/2024 se informa la conclusión de la integración del 3er Informe de gobierno.", proof => proof.Folio("IMP/US2/DI10/054/2024").Date(new LocalDate(2024, 11, 29))))
        .Row("Actividad 3.2", "Porcentaje de acciones de integración de información estadística básica en el banco municipal de información realizadas", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(0, 30, 30, 40).Achieved(0, 30, 30, 40).Variation(0, 0, 0, 0).Accumulated(100, 100, 0)
            .Evidence("oficio número IMP/0474/2024 de fecha 23 de septiembre de 2024 se solicita la elaboración de infografías", proof => proof.Folio("IMP/0474/2024").Date({|PBR5009:new LocalDate(2024, 9, 23)|}))
            .Evidence("oficio IMP/0479/2024 de 24 de septiembre de 2024 se brinda información para actualización del micrositio del IMP/LAN", proof => proof.Folio("IMP/0479/2024").Date({|PBR5009:new LocalDate(2024, 9, 24)|}))
            .Evidence("Oficio IMP/0554/2024 de fecha 28 de octubre de 2024 se brinda información para actualización del micrositio del IMP/LAN", proof => proof.Folio("IMP/0554/2024").Date(new LocalDate(2024, 10, 28)))
            .Evidence("oficio DSI/DDA/0910-1/2024 se da respuesta al oficio IMP/0479/2024", proof => proof.Folio("DSI/DDA/0910-1/2024").Answers("IMP/0479/2024"))
            .Evidence("oficio DSI/DDA/1111-2/2024 se da respuesta al oficio IMP/0554/2024.", proof => proof.Folio("DSI/DDA/1111-2/2024").Answers("IMP/0554/2024")))
        .Row("Actividad 3.3", "Porcentaje de acciones para la implementación de la evaluación de resultados realizados", row => row
            .Style(ScheduleStyle.Instalments)
            .Programmed(10, 38, 42, 10).Achieved(10, 38, 40, 10).Variation(0, 0, 2, 0).Accumulated(100, 98, 2)
            .Evidence("Circular número IWP/036/2024 de fecha 9 de octubre del año en curso con la cual se convoca a sesión de trabajo para dar a conocer los resultados acumulados alcanzados al 3er. trimestre de 2024", proof => proof.Folio("IWP/036/2024").Date(new LocalDate(2024, 10, 9)))
            .Evidence("Reporte de Seguimiento de Acciones: Resultados alcanzados 3er. trimestre 2024 y lista de asistencias.", proof => proof.Period(3)));
}
