using Pbr.Fluent;
using Pbr.Kernel;

// H. Ayuntamiento de Veracruz, Programa Anual de Trabajo 2021: alignment, goals and matrix of indicators, as printed. Which activity of the matrix a
// goal of the plan speaks of is said by their names. In the matrix the columns of direction, year of the baseline and unit are blank or not there. The heading
// 'Implementar soluciones informáticas…' is printed twice, the second time after a page break; the calendar is an image; of the posts in charge only the
// activities are told. What a page break had split is joined again, 'x10' and '0' of C6A2 too, and nothing else is mended.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1021,PBR4004:3|}", "Veracruz Te quiero Innovador")
        .FiscalYear(2021)
        .ResponsibleUnit("DMIGA", "Modernización, Innovación y Gobierno Abierto")
        .Alignment("PMD, eje", "Te quiero en Marcha", "Te quiero en Marcha")
        .Plan("Programa Anual de Trabajo de la Dirección de Modernización, Innovación y Gobierno Abierto", plan => plan
            .Year(2021)
            .ResponsibleUnit("Dirección de Modernización, Innovación y Gobierno Abierto")
            .Alignment("ODS", "9", "Industria, Innovación e infraestructura")
            .Element(PlanElementKind.Axis, "Te quiero en marcha", axis => axis
                .Element(PlanElementKind.Objective, "Eficientar los servicios de la administración municipal priorizando la atención ciudadana; simplificando los trámites y servicios con mecanismos de innovación y sustentabilidad; realizando reducciones en el gasto, y transparentado el uso de los recursos públicos como un gobierno abierto y cercano a sus ciudadanos.", general => general
                    .Element(PlanElementKind.Program, "3", "Veracruz te quiero Innovador", program => program
                        .Element(PlanElementKind.Objective, "Promover la transformación hacia un gobierno innovador, inteligente, moderno y eficiente a través de la inversión en infraestructura, con la organización de su actividad interna, para hacerla un instrumento útil de sus usuarios. Los trámites y servicios que se ofertan al ciudadano, serán migrados a plataformas digitales promoviendo la migración a un gobierno electrónico con soluciones permanente de cara a los actuales desafíos, el criterio es claro: cero filas y supresión de tiempos muertos.", objective => objective
                            .Element(PlanElementKind.Strategy, "3.1", "Generar acciones para modernizar los servicios y procesos del gobierno, con soporte profesional en tecnologías de la información, mejorando mecanismos de comunicación entre dependencias, entidades y la ciudadanía.", strategy => strategy
                                .Element(PlanElementKind.LineOfAction, "3.1.1", "Proporcionar el mantenimiento preventivo y correctivo a los enlaces de la red de datos", line => line
                                    .BudgetPrograms("Veracruz te quiero Innovador")
                                    .Element(PlanElementKind.Activity, "Mantener en funcionamiento los diferentes espacios con internet", activity => activity
                                        .CoveredBy("C1A1").Indicator(one => one.Unit("Conexiones").Target(21500)))
                                    .Element(PlanElementKind.Activity, "Instalación de módulos de pago", activity => activity
                                        .CoveredBy("C1A2").Indicator(one => one.Unit("Transacciones").Target(16500))))
                                .Element(PlanElementKind.LineOfAction, "3.1.6", "Implementar soluciones informáticas en dependencias y entidades gubernamentales", line => line
                                    .BudgetPrograms("Veracruz te quiero Innovador")
                                    .Element(PlanElementKind.Activity, "Implementación de sistema integral financiero (presupuestos, mercados y nómina)", activity => activity
                                        .CoveredBy("C3A1").Indicator(one => one.Unit("Reporte de avance").Target(2)))
                                    .Element(PlanElementKind.Activity, "Implementación del Sistema abierto de información geográfica catastral", activity => activity
                                        .CoveredBy("C3A2").Indicator(one => one.Unit("Reporte de avance").Target(2)))
                                    .Element(PlanElementKind.Activity, "{|PBR6006:Desarrollo de Sistema Multipagos que incluya aplicación móvil|}", activity => activity
                                        .CoveredBy("C3A3").Indicator(one => one.Unit("Reporte de avance").Target(2)))
                                    .Element(PlanElementKind.Activity, "{|PBR6006:Desarrollar un tablero de control (Dashboard)|}", activity => activity
                                        .CoveredBy("C3A4").Indicator(one => one.Unit("Reporte de avance").Target(2)))
                                    .Element(PlanElementKind.Activity, "Actualización de portales institucionales", activity => activity
                                        .CoveredBy("C4A1").Indicator(one => one.Unit("actualizaciones").Target(12)))
                                    .Element(PlanElementKind.Activity, "Implementación de Mi Veracruz", activity => activity
                                        .CoveredBy("C5A1").Indicator(one => one.Unit("{|PBR4007:Procesos|}").Target(2)))
                                    .Element(PlanElementKind.Activity, "{|PBR6006:Mejora procedimental para realizar todas las comunicaciones internas a través del uso de la plataforma Cero Papel|}", activity => activity
                                        .CoveredBy("C6A1").Indicator(one => one.Unit("Reporte estadístico").Target(6)))
                                    .Element(PlanElementKind.Activity, "{|PBR6006:Dar atención a los usuarios de manera ordenada y con seguridad a través de la Plataforma Cero filas|}", activity => activity
                                        .CoveredBy("C6A2").Indicator(one => one.Unit("Citas").Target({|PBR4007:13_200|})))
                                    .Element(PlanElementKind.Activity, "Generar acciones a través de procesos de participación ciudadana en la plataforma Decide Veracruz", activity => activity
                                        .CoveredBy("C5A2").Indicator(one => one.Unit("{|PBR4007:procesos|}").Target(2))))
                                .Element(PlanElementKind.LineOfAction, "3.1.7", "Proporcionar el soporte y mantenimiento de las aplicaciones", line => line
                                    .BudgetPrograms("Veracruz te quiero Innovador")
                                    .Element(PlanElementKind.Activity, "Mantenimiento preventivo y correctivo del equipo de cómputo a los enlaces de red, conmutador y equipos de cómputo.", activity => activity
                                        .CoveredBy("C9A1").Indicator(one => one.Unit("Reportes").Target({|PBR4007:1560|}))))))
                        .Element(PlanElementKind.Objective, "{|PBR6006:Promover la transformación hacia un gobierno innovador, inteligente, moderno y eficiente, iniciando con la organización de su actividad interna, para hacerla un instrumento útil de sus usuarios. Los trámites y servicios que se ofertan al ciudadano, serán migrados a plataformas digitales, el criterio es claro: cero filas y supresión de tiempos muertos.|}", objective => objective
                            .Element(PlanElementKind.Strategy, "3.2", "{|PBR1024:Promover la transformación hacia un gobierno innovador, inteligente, moderno y eficiente, iniciando con la organización de su actividad interna, para hacerla un instrumento útil de sus usuarios. Los trámites y servicios que se ofertan al ciudadano, serán migrados a plataformas digitales, el criterio es claro: cero filas y supresión de tiempos muertos.|}", strategy => strategy
                                .Element(PlanElementKind.LineOfAction, "3.2.2", "Desarrollar infraestructuras científico-tecnológicas que fomenten y que permitan atender las necesidades de desarrollo científico y tecnológico existentes en el municipio, que generen espacios de vinculación entre el sector académico, empresarial y gubernamental, para el uso y fortalecimiento de la infraestructura, y condiciones para mejorar la calidad de vida de los ciudadanos.", line => line
                                    .BudgetPrograms("Veracruz te quiero Innovador")
                                    .Element(PlanElementKind.Activity, "Proporcionar información de forma interactiva a la ciudadanía", activity => activity
                                        .CoveredBy("C8A1").Indicator(one => one.Unit("Pantallas interactivas").Target({|PBR4007:4|}))))
                                .Element(PlanElementKind.LineOfAction, "{|PBR1022:3.2.3|}", "Gestionar y desarrollar un espacio que revitalice a la población de Veracruz, a través de un lugar neutro que sea de todos, una zona de respeto, diálogo, democracia y co-creación, que genere y atraiga el talento al municipio.", line => line
                                    .BudgetPrograms("Veracruz te quiero Innovador"))
                                .Element(PlanElementKind.LineOfAction, "3.2.4", "Crear programas y espacios físicos que permitan la capacitación y formación de capital humano, alineándose con las necesidades del sector empresarial y municipal.", line => line
                                    .BudgetPrograms("Veracruz te quiero Innovador")
                                    .Element(PlanElementKind.Activity, "Promover el gobierno abierto a través de un taller de datos abiertos", activity => activity
                                        .CoveredBy("C7A1").Indicator(one => one.Unit("capacitación").Target({|PBR4007:2|}))))))))))
        .Goal("Contribuir a transformar, modernizar al Municipio de Veracruz para lograr un gobierno honesto, democrático mediante el apego a las normas municipales vigentes.", goal => goal
            .MeansOfVerification("Evaluación del plan Municipal de desarrollo (Información de Programa de Gobierno)")
            .Assumptions("{|PBR6007:Que el Ayuntamiento realice las acciones y actividades que se enuncian en el Plan Municipal de Desarrollo|}")
            .Indicator("{|PBR1021,PBR6009:Porcentaje de {|PBR2015:Desarrollo|} Municipal|}", indicator => indicator
                .Type(IndicatorType.Strategic).Measures(Dimension.Efficacy).Frequency(Frequency.Annual)
                .Formula("(Número de acciones municipales aprobados por cabildo conforme al PMD/ total de acciones municipales promovidas por cabildo conforme al PMD)*100")
                .Target("{|PBR4014:Índice Municipal del Desarrollo o incrementa en 1% al final de la administración|}")))
        .Purpose("{|PBR6002:El ayuntamiento cumple con sus planes y metas aplicando de manera eficiente y eficaz los recursos e información.|}", purpose => purpose
            .MeansOfVerification("Sistema de Evaluación del Desempeño (Información de Programa de Gobierno)")
            .Assumptions("{|PBR6007:El Ayuntamiento cumple con sus programas de trabajo|}")
            .Indicator("Porcentaje de avance programático", indicator => indicator
                .Type(IndicatorType.Strategic).Measures({|PBR6013:Dimension.Efficiency|}).Frequency(Frequency.Annual)
                .Formula("(Número de programas ejecutados / total de programas municipales establecidos en el PMD)*100")
                .Baseline(4m).Target({|PBR4003:4m|})))
        .Component("C1", "{|PBR6003:Instalaciones de conexiones de internet en la ciudad.|}", component => component
            .MeansOfVerification("{|PBR6008:Conexiones de internet|}")
            .Assumptions("El Municipio cuenta con proveedores de internet con precios accesibles")
            .Indicator("{|PBR1021:Número de {|PBR2015:conexiones|} de internet per cápita|}", indicator => indicator
                .Type(IndicatorType.Management).Measures(Dimension.Efficiency).Frequency(Frequency.Monthly)
                .Formula("(número de personas con acceso a internet/{|PBR2012:total de personas sin acceso a internet|})*{|PBR2005:100|}")
                .Target({|PBR4005,PBR4013:21500m|}))
            .Activity("C1A1", "{|PBR6004:Mantener|} en funcionamiento los diferentes espacios con internet.", activity => activity
                .MeansOfVerification("{|PBR6008:conexiones de internet|}")
                .Assumptions("{|PBR6007:El H. Ayuntamiento contribuye al desarrollo de las personas con acceso a internet|}")
                .Indicator("Porcentaje de cobertura digital con servicio internet gratuito", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Monthly)
                    .Formula("(número de personas conectadas por internet gratuito/número de personas estimadas para acceder a internet gratuito)*100")
                    .Baseline(1m).Target({|PBR4005:21500m|})))
            .Activity("C1A2", "Instalación de módulos de pagos", activity => activity
                .MeansOfVerification("{|PBR6008:transacciones|}")
                .Assumptions("{|PBR6007:El H. Ayuntamiento facilita el pago de trámites y servicios mediante herramientas tecnológicas|}")
                .Indicator("{|PBR1021:Acceso a pago de trámites municipales|}", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Monthly)
                    .Formula("(número de transacciones/{|PBR2016:número de módulos de pago|})*100"))))
        .Component("{|PBR1005:C3|}", "{|PBR6003:Actualizaciones en materia tecnológica en el municipio.|}", component => component
            .MeansOfVerification("{|PBR6008:Reporte de Avance|}")
            .Assumptions("El H. Ayuntamiento cuenta con la infraestructura tecnológica")
            .Indicator("{|PBR2006:Variación porcentual|} en la actualización tecnológica municipal", indicator => indicator
                .Type(IndicatorType.Management).Measures(Dimension.Efficiency).Frequency(Frequency.Semiannual)
                .Formula("(número de sistemas tecnológicos brindados/total de requerimientos de sistemas solicitados)*100")
                .Baseline(1m).Target({|PBR4014:2m|}))
            .Activity("C3A1", "Implementación del Sistema integral Financiero(presupuestos, mercados, nómina)", activity => activity
                .MeansOfVerification("Reporte de Avance")
                .Assumptions("{|PBR6007:El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal|}")
                .Indicator("{|PBR2006:Variación porcentual|} de avance de la modernización del sistema financiero", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Semiannual)
                    .Formula("(avance de etapa del proceso de modernización del sistema financiero/total de fases programadas del proyecto de modernización del sistema financiero)*100")
                    .Baseline(1m).Target({|PBR4014:2m|})))
            .Activity("C3A2", "Implementación del Sistema abierto de información geográfica catastral", activity => activity
                .MeansOfVerification("Reporte de Avance")
                .Assumptions("{|PBR1013:El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal|}")
                .Indicator("{|PBR2006:Variación porcentual|} de avance de la modernización del sistema de información geográfica", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Semiannual)
                    .Formula("(avance de etapa del proceso de modernización del sistema de información geográfica/total de fases programadas del sistema abierto de información geográfica)*100")
                    .Baseline(1m).Target({|PBR4014:2m|})))
            .Activity("C3A3", "Desarrollo e implementación de un sistema multipagos que incluya aplicación móvil", activity => activity
                .MeansOfVerification("Reporte de Avance")
                .Assumptions("{|PBR1013:El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal|}")
                .Indicator("{|PBR2006:Variación porcentual|} de avance de la modernización del sistema multipagos", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Semiannual)
                    .Formula("(avance de etapa del desarrollo e implementación del sistema multipagos/total de fases programadas del sistema multipagos)*100")
                    .Baseline(1m).Target({|PBR4014:2m|})))
            .Activity("C3A4", "Desarrollo e implementación de un tablero de control", activity => activity
                .MeansOfVerification("Reporte de Avance")
                .Assumptions("{|PBR1013:El Ayuntamiento de Veracruz cuenta con un nuevo sistema financiero de la tesorería municipal|}")
                .Indicator("{|PBR2006:Variación porcentual|} de avance de la implementación del tablero de control", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Semiannual)
                    .Formula("(avance de etapa del desarrollo e implementación del tablero de control/total de fases programadas tablero de control)*100")
                    .Baseline(1m).Target({|PBR4014:2m|}))))
        .Component("C4", "{|PBR6003:Prestación de servicios Electrónicos|}", component => component
            .MeansOfVerification("{|PBR6008:actualizaciones|}")
            .Assumptions("{|PBR6007:El H. Ayuntamiento genera las condiciones necesarias para los servicios electrónicos|}")
            .Indicator("Porcentaje de avance en la prestación de Servicios Electrónicos", indicator => indicator
                .Type(IndicatorType.Management).Measures({|PBR6013:Dimension.Efficiency|}).Frequency(Frequency.Monthly)
                .Formula("(número de servicios públicos electrónicos otorgados/total de los servicios electrónicos requeridos)*100")
                .Baseline(1m).Target({|PBR4014:12m|}))
            .Activity("C4A1", "Actualización de Portales institucionales", activity => activity
                .MeansOfVerification("{|PBR6008:Actualizaciones|}")
                .Assumptions("{|PBR6007:El H. Ayuntamiento de Veracruz cuenta con portales institucionales actualizados en información|}")
                .Indicator("Porcentaje de actualización de los portales institucionales", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Monthly)
                    .Formula("(actualización mensual de los portales institucionales del ayuntamiento/{|PBR2016:número de actualizaciones programadas al año|})*100")
                    .Baseline(1m).Target({|PBR4014:12m|}))))
        .Component("C5", "{|PBR6003:Realización de mejora procedimental|}", component => component
            .MeansOfVerification("{|PBR6008:Sistema de información|}")
            .Assumptions("EL H. Ayuntamiento apoya la mejora procedimental")
            .Indicator("Porcentaje de avance en la Mejora procedimental", indicator => indicator
                .Type(IndicatorType.Management).Measures(Dimension.Efficiency).Frequency(Frequency.Annual)
                .Formula("{|PBR2005:(procedimientos administrativos digitalizados/ total de procedimientos administrativos susceptibles de digitalización)|}")
                .Baseline(1m).Target({|PBR4003:1m|}))
            .Activity("C5A1", "Implementación de mi Veracruz", activity => activity
                .MeansOfVerification("{|PBR6008:Reporte de Actividades|}")
                .Assumptions("{|PBR6007:El H. Ayuntamiento de Veracruz cuenta con trámites municipales 100% digitales|}")
                .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency({|PBR1011:Frequency.Annual|})
                    .Formula("(número de procesos 100% digitales/{|PBR2016:total de trámites municipales susceptibles de digitalización|})*100")
                    .Baseline(1m).Target(2m)))
            .Activity("C5A2", "{|PBR6004:Generar|} acciones a través de procesos de participación ciudadana en la plataforma Decide Veracruz", activity => activity
                .MeansOfVerification("Reporte de Actividades")
                .Assumptions("{|PBR1013:El H. Ayuntamiento de Veracruz cuenta con trámites municipales 100% digitales|}")
                .Indicator("{|PBR6009:Porcentaje de procesos llevados a cabo de manera digital|}", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency({|PBR1011:Frequency.Annual|})
                    .Formula("(número de procesos 100% digitales/total de procesos municipales susceptibles de digitalización)*100")
                    .Baseline(1m).Target(2m))))
        .Component("C6", "{|PBR6003:Ejecución de las políticas de modernización electrónica|}", component => component
            .MeansOfVerification("{|PBR6008:Reporte|}")
            .Assumptions("EL H. Ayuntamiento apoya la modernización electrónica")
            .Indicator("Porcentaje de modernización electrónica", indicator => indicator
                .Type(IndicatorType.Management).Measures({|PBR6013:Dimension.Efficiency|}).Frequency(Frequency.Quarterly)
                .Formula("(número de procesos modernizados/procesos modernizados programados)*100")
                .Baseline(1m).Target({|PBR4014:4m|}))
            .Activity("C6A1", "{|PBR6004:Cero Papel|}", activity => activity
                .MeansOfVerification("Reporte de actividades")
                .Assumptions("{|PBR6007:El Ayuntamiento de Veracruz se vuelve digital|}")
                .Indicator("{|PBR1021:Índice de {|PBR2015:comunicaciones|} oficiales digitales|}", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Monthly)
                    .Formula("(número de trámites internos municipales digitalizados/total de trámites internos susceptibles de digitalización)*100")
                    .Baseline(1m)))
            .Activity("{|PBR1012:C6A2|}", "Implementación de Cero Filas en otras áreas", activity => activity
                .Assumptions("{|PBR6007:El H. Ayuntamiento de Veracruz eficiente la atención ciudadana en su gestión de trámites|}")
                .Indicator("{|PBR2006:{|PBR6005:Incremento|} porcentual|} de dependencias con citas digitales", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Monthly)
                    .Formula("(número de dependencias municipales con sistema de citas digitales/total de dependencias solicitantes de sistema de citas digitales)*100")
                    .Baseline(1m).Target({|PBR4005:3600m|}))))
        .Component("C7", "{|PBR6003:Realización de capacitación local en trámites y servicios|}", component => component
            .MeansOfVerification("Listas de asistencia")
            .Assumptions("{|PBR6007:Personal del Ayuntamiento capacitado en el uso de plataformas digitales para trámites y servicios|}")
            .Indicator("Porcentaje en la capacitación local sobre mejora en la atención de trámites y servicios", indicator => indicator
                .Type(IndicatorType.Management).Measures({|PBR6013:Dimension.Efficiency|}).Frequency(Frequency.Quarterly)
                .Formula("(número de capacitaciones para el uso de plataformas digitales para trámites y servicios/ total de capacitaciones programadas)*100")
                .Baseline(1m).Target({|PBR4014:4m|}))
            .Activity("C7A1", "{|PBR6004:Promover|} el gobierno abierto a través de un taller de datos abiertos", activity => activity
                .MeansOfVerification("{|PBR6008:Curso/Taller|}")
                .Assumptions("{|PBR6007:El H. Ayuntamiento de Veracruz fortalece su apertura gubernamental|}")
                .Indicator("Porcentaje de capacitación en materia de gobierno abierto", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency({|PBR1011:Frequency.Annual|})
                    .Formula("(número de capacitaciones en gobierno abierto/ total de capacitaciones programadas)*100")
                    .Baseline(1m).Target({|PBR4014:1m|}))))
        .Component("C8", "{|PBR6003:Elaboración de proyectos de modernización tecnológica|}", component => component
            .MeansOfVerification("Proyectos (Tesorería Virtual)")
            .Assumptions("{|PBR6007:El Ayuntamiento ejecuta estrategias de modernización tecnológica con estándares de calidad|}")
            .Indicator("Porcentaje de proyectos de modernización tecnológica", indicator => indicator
                .Type(IndicatorType.Management).Measures({|PBR6013:Dimension.Efficiency|}).Frequency(Frequency.Annual)
                .Formula("(número de proyectos de modernización tecnológica ejecutados/ total de proyectos de modernización tecnológica programados en el PMD)*100")
                .Baseline(1m).Target({|PBR4014:1m|}))
            .Activity("C8A1", "{|PBR6004:Proporcionar|} información de forma interactiva a la ciudadanía", activity => activity
                .MeansOfVerification("{|PBR6008:Proyecto|}")
                .Assumptions("{|PBR1013:El Ayuntamiento ejecuta estrategias de modernización tecnológica con estándares de calidad|}")
                .Indicator("{|PBR1014,PBR6009:Porcentaje de proyectos de modernización tecnológica|}", indicator => indicator
                    .Type(IndicatorType.Management).Measures({|PBR6013:Dimension.Efficiency|}).Frequency({|PBR1011:Frequency.Annual|})
                    .Formula("(número de proyectos de modernización tecnológica ejecutados/ total de proyectos de modernización tecnológica programados en el PMD)*100")
                    .Baseline(1m).Target({|PBR4014:1m|}))))
        .Activity("{|PBR1004:C9A1|}", "Mantenimiento preventivo y correctivo del equipo de cómputo a los enlaces de red, conmutadores y equipos de cómputo.", activity => activity
            .MeansOfVerification("Reportes https://drive.google.com/drive/folders/1UBs6HeS1VYmKiyWK0A93MLyXe8KRym4U?usp=sharing")
            .Assumptions("El H. Ayuntamiento de Veracruz cuenta con equipo de cómputo funcional para brindar servicio a la ciudadanía")
            .Indicator("Índice de mantenimiento de equipos de cómputo", indicator => indicator
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency({|PBR1011:Frequency.Annual|})
                .Formula("(número de equipos de cómputo a los que se da mantenimiento correctivo anual/ {|PBR2016:total de equipos de cómputo programados anualmente para mantenimiento preventivo o correctivo|})*100")
                .Baseline(250m).Target({|PBR4005:3000m|})));
}
