using Pbr.Fluent;
using Pbr.Kernel;

// Secretaría de Innovación y Gobierno Abierto de Monterrey, Programa Operativo Anual 2023: the sheets of its six units, as printed, each a plan of activities
// without a matrix. That 100% in each month is a level is said here and not in the document. Where the extraction has a thirteenth cell (Gobierno Digital
// 4 and 5, Mejora Regulatoria 2 and 4), its figure stands in month 12, the likeliest reading; in rows of 24 cells the other months may be shifted by one.
// Blank months stay blank: five levels have eleven figures, Participación Ciudadana 3 only five, Mejora Regulatoria 1 two. Nothing is mended.
static class Case
{
    public static IBuildStage Program() => Mir.Program("POA", "Programa Operativo Anual 2023")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .ResponsibleUnit("Dirección General de Gobierno Digital y Soporte Tecnológico")
            .Element(PlanElementKind.Activity, "1", "Realizar el reporte de ciberseguridad para diagnosticar, identificar y evaluar las áreas, controles y/o dominios que permitan definir acciones de mejora y protección", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Reporte").Target(1)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, 1, null, null, null, null, null, null, null, null, null)
                    .MeansOfVerification("Reporte/Diagnóstico")))
            .Element(PlanElementKind.Activity, "2", "Crear cuentas de correo electrónico con Gmail, mensajes instantáneos Chats, espacio de almacenamiento con Google Drive y administración de agenda con Google Calendar, que permita un manejo de información en la nube", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Cuentas").Target(1500)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, null, null, null, null, null, 1500, null, null, null, null)
                    .MeansOfVerification("Reporte de Cuentas")))
            .SignatoryPosts("Director de Soporte e Infraestructura", "Director de Gobierno Digital", "Secretaria de Innovación y Gobierno Abierto"))
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .ResponsibleUnit("Gobierno Digital")
            .Element(PlanElementKind.Activity, "1", "Evaluar y dictaminar elementos interoperables para la adquisición de tecnologías de la información que requiera la Administración Pública Municipal", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)
                    .MeansOfVerification("Oficios de contestación")))
            .Element(PlanElementKind.Activity, "2", "Desarrollar servicios digitales para la Administración Pública", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)
                    .MeansOfVerification("{|PBR6008:URL|}")))
            .Element(PlanElementKind.Activity, "3", "Curar y liberar conjuntos de datos en el portal de datos abiertos", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, null, null, null, null, null, 100, null, null, null, null, null, 100)
                    .MeansOfVerification("URL")))
            .Element(PlanElementKind.Activity, "4", "Integrar capas en la infraestructura de datos espaciales", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, null, 100, null, 100, null, null, 100, null, null, null, 100, 100)
                    .MeansOfVerification("URL")))
            .Element(PlanElementKind.Activity, "5", "Planear y/o gestionar proyectos antes de su fase de liberación", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, null, 100, null, 100, null, 100, null, 100, null, null, 100, 100)
                    .MeansOfVerification("Reporte generado en base a la herramientas de gestión de proyectos")))
            .Element(PlanElementKind.Activity, "6", "Dar atención a solicitudes de soluciones digitales", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)
                    .MeansOfVerification("Minutas, oficios, fotos y/o listas de asistentes de juntas o mesas de trabajo")))
            .Element(PlanElementKind.Activity, "7", "Generar reportes para la toma de decisiones basada en datos", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)
                    .MeansOfVerification("{|PBR6008:Reportes generados|}")))
            .Element(PlanElementKind.Activity, "8", "Validar mediante el otorgamiento de un reconocimiento las prácticas innovadoras más destacadas, de acuerdo a la convocatoria realizada", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Reconocimiento").Target(1)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, null, null, null, 1, null, null, null, null, null, null)
                    .MeansOfVerification("{|PBR6008:Entega de reconocimiento|}")))
            .Element(PlanElementKind.Activity, "9", "Realizar evento para educación de temas de Gobierno Digital", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Eventos").Target(1)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, null, null, null, 1, null, null, null, null, null, null)
                    .MeansOfVerification("Evidencia fotográfica y/o listas de asistentes")))
            .SignatoryPosts("Director de Gobierno Digital", "Secretaría de Innovación y Gobierno Abierto"))
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .ResponsibleUnit("Dirección de Soporte e infraestructura")
            .Element(PlanElementKind.Activity, "1", "Dar atención a solicitudes de soporte de infraestructura", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)
                    .MeansOfVerification("Reporte estadístico de solicitudes de soporte atendidas por parte del sistema Sínco")))
            .Element(PlanElementKind.Activity, "2", "Actualizar el respaldo de información fuera del centro de datos municipales", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Actualizaciones").Target(12)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
                    .MeansOfVerification("Reporte de respaldos realizados fuera de sitio")))
            .Element(PlanElementKind.Activity, "3", "Dar atención a solicitudes de plataformas o productos digitales que se encuentran operando en el municipio", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4012:MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, null)|}
                    .MeansOfVerification("Reporte estadístico de solicitudes de servicio atendidas")))
            .Element(PlanElementKind.Activity, "4", "Realizar capacitaciones respecto al uso y generación de información de los sistemas municipales", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Capacitaciones").Target(4)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, 1, null, null, 1, null, null, 1, null, null, 1)
                    .MeansOfVerification("Listas de asistencia/fotos o video")))
            .Element(PlanElementKind.Activity, "5", "Realizar reporte de la medición de la satisfacción del usuario por la atención a las solicitudes de soporte a sistemas y reportes o fallas de telecomunicaciones atendidas", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Reporte").Target(4)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, 1, null, null, 1, null, null, 1, null, null, 1)
                    .MeansOfVerification("Reporte de encuestas realizadas respondidas")))
            .Element(PlanElementKind.Activity, "6", "Realizar reporte de los usuarios inhabilitados en la conexión a la red inalámbrica del Municipio", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR6009:Usuarios|}").Target(12)
                    .TrafficLight(green: "{|PBR3006:>=80%|}", yellow: "< 80% & > 50%", red: "<=50%")
                    .MonthlySchedule(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
                    .MeansOfVerification("Reporte estadístico generado por la controladora de la red inalámbrica")))
            .Element(PlanElementKind.Activity, "7", "Crear y/o actualizar lineamientos y/o políticas creados para la conexión de equipos a la red municipal", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Lineamientos").Target(3)
                    .TrafficLight(green: "{|PBR3006:>=80%|}", yellow: "< 80% & > 50%", red: "<=50%")
                    .MonthlySchedule(null, null, null, null, null, 2, null, null, null, null, null, 1)
                    .MeansOfVerification("{|PBR6008:Presentar lineamiento creado|}")))
            .SignatoryPosts("Director de Soporte e Infraestructura", "Secretaría de Innovación y Gobierno Abierto"))
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .ResponsibleUnit("Dirección de Participación Ciudadana")
            .Element(PlanElementKind.Activity, "1", "Evaluar la factibilidad de los proyectos propuestos del Presupuesto Participativo", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Participación Ciudadana")
                .Indicator(one => one
                    .Unit("{|PBR2017,PBR6006:Porcentual|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, 100, null, null, null, null, null, null, null, null, null, null)
                    .MeansOfVerification("Portal de Presupuesto Participativo (hipervínculo)")))
            .Element(PlanElementKind.Activity, "2", "Realizar mapas colaborativos con metodología de diseño comunitario del espacio", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Participación Ciudadana")
                .Indicator(one => one
                    .Unit("Mapeos").Target(1)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4001:MonthlySchedule(1, 2, 4, 1, 2, 4, 2, 2, 2, 2, 1, 1)|}
                    .MeansOfVerification("Fotos y/o Minuta de Reunión")))
            .Element(PlanElementKind.Activity, "3", "Mantener la asistencia de la comunidad a las juntas vecinales realizadas", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Participación Ciudadana")
                .Indicator(one => one
                    .Unit("Asistencia").Target(4560)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4001:MonthlySchedule(null, null, null, null, null, null, 420, 420, 420, 420, 300, null)|}
                    .MeansOfVerification("Fotos y/o Acta y/o Registro de Asistencia")))
            .Element(PlanElementKind.Activity, "4", "Realizar Audiencias Públicas en la temática gobierno abierto", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Participación Ciudadana")
                .Indicator(one => one
                    .Unit("Audiencias").Target(102)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(4, 10, 10, 4, 10, 10, 10, 10, 10, 10, 10, 4)
                    .MeansOfVerification("Fotos y/o Registro de Asistencia")))
            .Element(PlanElementKind.Activity, "5", "Dar atención a solicitudes de Restricción Vial", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Participación Ciudadana")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4012:MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, null)|}
                    .MeansOfVerification("Archivo electrónico con Registro de atenciones")))
            .Element(PlanElementKind.Activity, "6", "Dar atención a las gestiones solicitadas por el Call Center", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Participación Ciudadana")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4012:MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, null)|}
                    .MeansOfVerification("Archivo electrónico con registro de gestiones")))
            .SignatoryPosts("Directora de Participación Ciudadana", "Secretaria de Innovación y Gobierno Abierto"))
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .ResponsibleUnit("Dirección de Mejora Regulatoria")
            .Element(PlanElementKind.Activity, "1", "Coordinar las reuniones de seguimiento al Plan de implementación de la Organización para la Cooperación y el Desarrollo Económicos (OCDE)", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.3", "Sistema integral de mejora regulatoria")
                .BudgetPrograms("Mejora Regulatoria")
                .Indicator(one => one
                    .Unit("Reuniones").Target(3)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4001:MonthlySchedule(1, null, null, 1, null, null, null, null, null, null, null, null)|}
                    .MeansOfVerification("Listas de asistencia")))
            .Element(PlanElementKind.Activity, "2", "Actualizar los procesos de los trámites y servicios involucrados", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.3", "Sistema integral de mejora regulatoria")
                .BudgetPrograms("Mejora Regulatoria")
                .Indicator(one => one
                    .Unit("Procesos").Target(27)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, null, null, null, null, null, null, null, null, null, 27)
                    .MeansOfVerification("Procesos documentados")))
            .Element(PlanElementKind.Activity, "3", "Elaborar el Programa de Mejora Regulatoria", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.3", "Sistema integral de mejora regulatoria")
                .BudgetPrograms("Mejora Regulatoria")
                .Indicator(one => one
                    .Unit("Programas").Target(1)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(1, null, null, null, null, null, null, null, null, null, null, null)
                    .MeansOfVerification("Publicación del Programa de Mejora Regulatoria")))
            .Element(PlanElementKind.Activity, "4", "Elaborar los informes de avance del Programa Anual de Mejora Regulatoria", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.3", "Sistema integral de mejora regulatoria")
                .BudgetPrograms("Mejora Regulatoria")
                .Indicator(one => one
                    .Unit("Informes").Target(4)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, 1, null, null, 1, null, null, 1, null, null, 1)
                    .MeansOfVerification("Publicación de informes del Programa de Mejora Regulatoria")))
            .SignatoryPosts("Directora de Mejora Regulatoria", "Secretaria de Innovación y Gobierno Abierto"))
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .ResponsibleUnit("Dirección de Enlace Municipal")
            .Element(PlanElementKind.Activity, "1", "Dar atención a solicitudes de atención ciudadana recibidas en la Secretaría", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)
                    .MeansOfVerification("Reportes de sistema Sentra/Conecta")))
            .Element(PlanElementKind.Activity, "2", "Cumplir con las Obligaciones de Transparencia de esta Dependencia", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Cumplimientos").Target(12)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
                    .MeansOfVerification("Reporte de Plataforma Nacional de Transparencia")))
            .Element(PlanElementKind.Activity, "3", "Dar atención a las solicitudes de acceso a la información remitidas por la Unidad de Transparencia", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4012:MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, null)|}
                    .MeansOfVerification("Oficios de contestación a la Unidad de Transparencia")))
            .Element(PlanElementKind.Activity, "4", "Monitorear interacciones de las redes sociales vigentes de la Dependencia", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Monitoreos").Target(12)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
                    .MeansOfVerification("Estadísticas de redes sociales (Twitter, Instagram y Facebook)")))
            .Element(PlanElementKind.Activity, "5", "Promover campañas informativas propuestas por la Secretaría Ejecutiva y la propia Dependencia.", activity => activity
                .Alignment("PMD eje", "V", "Ciudad abierta").Alignment("PMD objetivo", "5.1", "Monterrey abierto e inteligente")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4012:MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, null)|}
                    .MeansOfVerification("Imágenes de publicaciones en redes y archivos electrónicos conteniendo campañas")))
            .Element(PlanElementKind.Activity, "6", "Realizar el plan de trabajo para incorporar la perspectiva de género dentro de la Secretaría de Innovación y Gobierno Abierto", activity => activity
                .Alignment("PMD eje", "IV", "Ciudad Humana").Alignment("PMD objetivo", "4.11", "Igualdad sustantiva y perspectiva de género para el desarrollo humano")
                .BudgetPrograms("Gobierno Digital")
                .Indicator(one => one
                    .Unit("Plan").Target(1)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, null, 1, null, null, null, null, null, null, null, null)
                    .MeansOfVerification("Plan de trabajo elaborado")))
            .SignatoryPosts("Directora de Enlace Municipal", "Secretaria de Innovación y Gobierno Abierto"));
}
