using Pbr.Fluent;
using Pbr.Kernel;

// Secretaría de Cultura del Estado de Hidalgo, Plan Institucional de Tecnologías de la Información 2024: a plan without a matrix, as printed, from its legal
// basis to its programme of work. The objectives stand as in their list; the strategic map and the table of the programme of work, which name them again,
// each in its own words. Introduction, letter and conclusion are left out, and of the alignment to the state and national plans what has
// no title; so are the names of people that some collections and a shop bear.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información 2024")
        .FiscalYear(2024)
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .ResponsibleUnit("Dirección General de Cultura Digital")
            .Definition("El presente documento contiene el conjunto de principios generales que, a través de la Dirección General de Cultura Digital, busca adoptar, retomar, impulsar y/o implementar estrategias, productos y propuestas tecnológicas que permitan mejorar, modernizar y/o aprovechar la infraestructura de TI y servicios institucionales para un eficiente desarrollo de procesos en beneficio de la ciudadanía y la organización.")
            .Alignment("PND 2019-2024, eje", "1", "Política y Gobierno")
            .Alignment("PND 2019-2024, eje", "2", "Política Social")
            .Alignment("PED 2022-2028, acuerdo", "3", "ACUERDO PARA EL DESARROLLO ECONÓMICO")
            .Alignment("PED 2022-2028, acuerdo", "4", "ACUERDO PARA EL DESARROLLO SOSTENIBLE E INFRAESTRUCTURA TRANSFORMADORA")
            .Alignment("PED 2022-2028, indicador", "3.5.a", "Índice de Recursos Culturales")
            .Alignment("PED 2022-2028, objetivo", "3.5.2", "Promover el desarrollo del arte, la cultura y las tradiciones del estado de Hidalgo, con base en el respeto, difusión y beneficios para la población y pueblos generadores de tales expresiones.")
            .Alignment("PED 2022-2028, indicador", "4.1.a", "Infraestructura para el desarrollo social y sostenible.")
            .Alignment("PED 2022-2028, objetivo", "4.1.3", "Promover el desarrollo de los servicios de infraestructura.")
            .Element(PlanElementKind.LegalBasis, "36", "Ley Orgánica de la Administración Pública para el Estado de Hidalgo, artículo 36", legalBasis => legalBasis
                .Element(PlanElementKind.LegalBasis, "I", "Garantizar el ejercicio de los derechos culturales de todas las personas en condiciones de igualdad;")
                .Element(PlanElementKind.LegalBasis, "II", "Elaborar y conducir la política estatal en materia de cultura con la participación que corresponda a otras Dependencias y Entidades de la Administración Pública Estatal, además de vincular los programas y acciones de la política cultural federal y municipal;")
                .Element(PlanElementKind.LegalBasis, "III", "Elaborar el Programa Sectorial de Cultura de conformidad con las disposiciones jurídicas aplicables y su alineación con el Plan Estatal de Desarrollo, así como su implementación y evaluación;")
                .Element(PlanElementKind.LegalBasis, "VI", "Proponer y generar programas permanentes para el mejoramiento, fortalecimiento y ampliación de la infraestructura cultural;")
                .Element(PlanElementKind.LegalBasis, "XI", "Elaborar programas para la difusión y divulgación de la cultura, atendiendo la diversidad cultural e interculturalidad;")
                .Element(PlanElementKind.LegalBasis, "XVII", "Promover e impulsar, en coordinación con otras Dependencias, el uso de las tecnologías de la información y comunicación para la difusión y desarrollo de la cultura, así como de los bienes y servicios culturales que presta la Secretaría, atendiendo a la diversidad cultural e interculturalidad;")
                .Element(PlanElementKind.LegalBasis, "XXVIII", "Generar, proponer y difundir programas de arte y cultura, inclusivos y de atención a la diversidad que promuevan la cultura de la paz e inclusión social."))
            .Element(PlanElementKind.LegalBasis, "23", "Reglamento Interior de la Secretaría de Cultura, artículo 23. Corresponde a la Dirección General de Cultura Digital", legalBasis => legalBasis
                .Element(PlanElementKind.LegalBasis, "I", "Proponer, operar, administrar y mantener la infraestructura de datos, servicios y telecomunicaciones de la institución asistidas por las nuevas tecnologías de la información y comunicación;")
                .Element(PlanElementKind.LegalBasis, "II", "Implementar acciones coordinadas con los tres órdenes de gobierno e instituciones públicas, privadas y de la sociedad civil para el desarrollo de la cultura digital y la apropiación tecnológica en la población;")
                .Element(PlanElementKind.LegalBasis, "III", "Impulsar la generación de redes de colaboración y vinculación entre sociedad y organizaciones públicas y privadas afines a la actividad creativa y cultural;")
                .Element(PlanElementKind.LegalBasis, "IV", "Fomentar, promover y facilitar el acceso a la cultura digital de manera innovadora creativa;")
                .Element(PlanElementKind.LegalBasis, "VI", "Desarrollar acciones para la divulgación de la cultura haciendo uso de los medios impresos y digitales que permitan ampliar la cobertura de atención en los distintos espacios de interacción social;")
                .Element(PlanElementKind.LegalBasis, "VII", "Desarrollar contenidos digitales acordes a las necesidades de la demanda cultural en el Estado;")
                .Element(PlanElementKind.LegalBasis, "IX", "Diseñar e implementar programas de inclusión digital orientados al fomento de la cultura y las artes;")
                .Element(PlanElementKind.LegalBasis, "X", "Diseñar y establecer esquemas de atención para fomentar la cultura digital en la cultura basados en nuevos mecanismos de colaboración e interacción electrónica;")
                .Element(PlanElementKind.LegalBasis, "XIV", "Diseñar y generar programas de formación de capital humano para el desarrollo de habilidades y competencias en materia cultural;")
                .Element(PlanElementKind.LegalBasis, "XVI", "Crear, fortalecer, evaluar mecanismos y herramientas que induzcan a la aceleración empresarial a través de la innovación;"))
            .Element(PlanElementKind.AreaOfAction, "Desarrollo de sistemas de información, tanto de apoyo a la gestión interna de la institución, como para la publicación y distribución de contenidos y servicios en línea para su entrega directa al ciudadano.", areaOfAction => areaOfAction
                .Element(PlanElementKind.AreaOfAction, "CultusGob")
                .Element(PlanElementKind.AreaOfAction, "Cartelera Digital (descontinuado)")
                .Element(PlanElementKind.AreaOfAction, "Taquilla en Línea")
                .Element(PlanElementKind.AreaOfAction, "Rutas Culturales de Hidalgo (descontinuado)")
                .Element(PlanElementKind.AreaOfAction, "Memoria de Hidalgo")
                .Element(PlanElementKind.AreaOfAction, "Editorial Digital")
                .Element(PlanElementKind.AreaOfAction, "Directorio de Prestadores de Servicios Artísticos y Culturales (replanteado)")
                .Element(PlanElementKind.AreaOfAction, "Campus Virtual")
                .Element(PlanElementKind.AreaOfAction, "Tienda en Línea")
                .Element(PlanElementKind.AreaOfAction, "Estudio de Industrias Culturales y Creativas")
                .Element(PlanElementKind.AreaOfAction, "Sistema de Evaluación de Muestra Gastronómica de Santiago de Anaya")
                .Element(PlanElementKind.AreaOfAction, "Sistema de Seguimiento de Pagos del CECULTAH")
                .Element(PlanElementKind.AreaOfAction, "Administración de Servidores")
                .Element(PlanElementKind.AreaOfAction, "Atención y soporte a usuarios")
                .Element(PlanElementKind.AreaOfAction, "Redes y Telecomunicaciones"))
            .Element(PlanElementKind.AreaOfAction, "Administración de Plataformas Sociales")
            .Element(PlanElementKind.AreaOfAction, "Asesoría técnica remota y en sitio")
            .Element(PlanElementKind.AreaOfAction, "Transmisión de eventos en vivo vía Internet")
            .Element(PlanElementKind.AreaOfAction, "Instalación y configuración de infraestructura")
            .Element(PlanElementKind.AreaOfAction, "Preservación y difusión del Patrimonio Documental de Hidalgo mediante:", areaOfAction => areaOfAction
                .Element(PlanElementKind.AreaOfAction, "Fondo Banda Sinfónica de Hidalgo")
                .Element(PlanElementKind.AreaOfAction, "Fondo Maguey Blanco"))
            .Element(PlanElementKind.AreaOfAction, "Apoyo técnico en eventos culturales y artísticos como", areaOfAction => areaOfAction
                .Element(PlanElementKind.AreaOfAction, "Muestra Gastronómica de Santiago de Anaya")
                .Element(PlanElementKind.AreaOfAction, "Feria del Libro Infantil y Juvenil de Hidalgo")
                .Element(PlanElementKind.AreaOfAction, "Leetón")
                .Element(PlanElementKind.AreaOfAction, "Día de Muertos")
                .Element(PlanElementKind.AreaOfAction, "Navidad"))
            .Element(PlanElementKind.AreaOfAction, "Con relación a las actividades desarrolladas en el año {|PBR5011:2023|}, se tuvo el siguiente comportamiento y evolución de uso y acceso de las distintas plataformas que son administradas desde la Dirección General de Cultura Digital:", areaOfAction => areaOfAction
                .Element(PlanElementKind.AreaOfAction, "Página Web de Cultura", areaOfAction => areaOfAction
                    .Indicator("Usuarios", one => one.Baseline(102137, 2022))
                    .Indicator("Visitas", one => one.Baseline(384445, 2022)))
                .Element(PlanElementKind.AreaOfAction, "Taquilla en línea", areaOfAction => areaOfAction
                    .Indicator("Usuarios", one => one.Baseline(20333, 2022))
                    .Indicator("Visitas", one => one.Baseline(104872, 2022)))
                .Element(PlanElementKind.AreaOfAction, "Editorial Digital", areaOfAction => areaOfAction
                    .Indicator("Usuarios", one => one.Baseline(8404, 2022))
                    .Indicator("Visitas", one => one.Baseline(30346, 2022)))
                .Element(PlanElementKind.AreaOfAction, "Campus Virtual", areaOfAction => areaOfAction
                    .Indicator("Usuarios", one => one.Baseline(1891, 2022))
                    .Indicator("Visitas", one => one.Baseline(17085, 2022))
                    .Indicator("Cursos impartidos", one => one.Baseline(10, 2022))
                    .Indicator("Alumnos (hombres)", one => one.Baseline(248, 2022))
                    .Indicator("Alumnos (mujeres)", one => one.Baseline(957, 2022)))
                .Element(PlanElementKind.AreaOfAction, "Tienda en línea", areaOfAction => areaOfAction
                    .Indicator("Usuarios", one => one.Baseline(4371, 2022))
                    .Indicator("Visitas", one => one.Baseline(11051, 2022)))
                .Element(PlanElementKind.AreaOfAction, "Estudio de Industrias Culturales y Creativas", areaOfAction => areaOfAction
                    .Indicator("Usuarios", one => one.Baseline(256, 2022))
                    .Indicator("Visitas", one => one.Baseline(732, 2022)))
                .Element(PlanElementKind.AreaOfAction, "Memoria de Hidalgo", areaOfAction => areaOfAction
                    .Indicator("Usuarios", one => one.Baseline(1304, 2022))
                    .Indicator("Visitas", one => one.Baseline(4561, 2022))))
            .Element(PlanElementKind.Principle, "Misión", "Coadyuvar al logro de los objetivos y eficacia institucional mediante el trabajo colaborativo, la planificación responsable y la administración sostenible de proyectos que contribuyan al desarrollo tecnológico, de innovación y calidad de la organización.")
            .Element(PlanElementKind.Principle, "Visión", "Ser referencia en la implementación y desarrollo de soluciones TICs de calidad en el sector cultural local, estatal y nacional, basadas en la identificación de las necesidades reales de las personas y mejores prácticas que potencien las actividades sustantivas de la Secretaría y sus distintas unidades administrativas.")
            .Element(PlanElementKind.Principle, "Valores", "Ética, honestidad, respeto, colaboración, misión de servicio, calidad, sostenibilidad, compromiso, sentido de comunidad, inclusión, equidad, conciencia ecológica.")
            .Element(PlanElementKind.Dimension, "1", "Gestión tecnológica institucional")
            .Element(PlanElementKind.Dimension, "2", "Desarrollo de sistemas y aplicaciones")
            .Element(PlanElementKind.Dimension, "3", "Formación de competencias y habilidades digitales")
            .Element(PlanElementKind.Dimension, "4", "Inclusión social y equidad")
            .Element(PlanElementKind.Objective, "1", "Consolidar el aporte de valor de las tecnologías de la información y comunicación en el cumplimiento de los objetivos estratégicos institucionales para el bienestar de la población.", objective => objective
                .Under("4"))
            .Element(PlanElementKind.Objective, "2", "Contribuir al desarrollo de una cultura de sostenibilidad institucional mediante el aprovechamiento adecuado de los servicios y recursos tecnológicos existentes.", objective => objective
                .Under("1"))
            .Element(PlanElementKind.Objective, "3", "Incrementar los niveles de satisfacción y experiencias de usuario de los servicios tecnológicos mediante la constante evaluación y mejora continua de los procesos.", objective => objective
                .Under("2"))
            .Element(PlanElementKind.Objective, "4", "Consolidar sistemas de información con procesos optimizados, en apoyo a las actividades de descentralización, mejora regulatoria, transparencia, innovación, gestión y operación institucional.", objective => objective
                .Under("2"))
            .Element(PlanElementKind.Objective, "5", "Incrementar la eficiencia en la atención técnica de usuarios de servicios tecnológicos de la institución.", objective => objective
                .Under("2", "4"))
            .Element(PlanElementKind.Objective, "6", "Adoptar y aplicar, gradualmente, buenas prácticas y estándares acordes a los servicios y actividades relacionadas con las tecnologías de la información y comunicación.", objective => objective
                .Under("1"))
            .Element(PlanElementKind.Objective, "7", "Gestionar y administrar eficientemente la infraestructura TICs en apoyo a los procesos administrativos, programas y/o acciones institucionales.", objective => objective
                .Under("1"))
            .Element(PlanElementKind.Objective, "{|PBR1025:8|}", "Fortalecer permanentemente el desarrollo de habilidades digitales y competencias tecnológicas del personal de la organización, así como de los responsables TICs.", objective => objective
                .Under("3"))
            .Element(PlanElementKind.Objective, "9", "Favorecer la participación ciudadana, su inclusión, y el libre acceso a la cultura, la educación, la ciencia y la tecnología.", objective => objective
                .Under("4"))
            .Element(PlanElementKind.Objective, "10", "Explorar horizontes en el campo de la investigación e innovación tecnológica en apoyo a las demandas, necesidades y requerimientos institucionales.", objective => objective
                .Under("2"))
            .Element(PlanElementKind.Perspective, "Orientación futura", perspective => perspective
                .Element(PlanElementKind.Objective, "Favorecer la participación ciudadana, su inclusión, y el libre acceso a la cultura, la educación, la ciencia y la tecnología.")
                .Element(PlanElementKind.Objective, "Explorar horizontes en el campo de la investigación e innovación tecnológica en apoyo a las demandas, necesidades y requerimientos institucionales."))
            .Element(PlanElementKind.Perspective, "Excelencia operativa", perspective => perspective
                .Element(PlanElementKind.Objective, "Adoptar y aplicar, gradualmente, buenas prácticas y estándares acordes a los servicios y actividades relacionadas con las tecnologías de la información y comunicación.")
                .Element(PlanElementKind.Objective, "Gestionar y administrar eficientemente la infraestructura TICs en apoyo a los procesos administrativos, programas y/o acciones institucionales."))
            .Element(PlanElementKind.Perspective, "Contribución institucional", perspective => perspective
                .Element(PlanElementKind.Objective, "Consolidar el aporte de valor de las tecnologías de la información y comunicación en el cumplimiento de los objetivos estratégicos institucionales.")
                .Element(PlanElementKind.Objective, "Contribuir al desarrollo de una cultura de sostenibilidad institucional mediante el aprovechamiento adecuado de los servicios y recursos tecnológicos existentes."))
            .Element(PlanElementKind.Perspective, "Usuarios y comunidad", perspective => perspective
                .Element(PlanElementKind.Objective, "Incrementar los niveles de satisfacción y experiencias de usuario de los servicios tecnológicos mediante la constante evaluación y mejora continua de los procesos.")
                .Element(PlanElementKind.Objective, "Consolidar sistemas de información con procesos optimizados, en apoyo a las actividades de descentralización, mejora regulatoria, transparencia, innovación, gestión y operación institucional.")
                .Element(PlanElementKind.Objective, "Incrementar la eficiencia en la atención técnica de usuarios de servicios tecnológicos de la institución."))
            .Element(PlanElementKind.Activity, "Mantenimiento y administración de sitios web institucionales y sistemas informáticos de la Secretaría.", activity => activity
                .Under("{|PBR6006:Consolidar la aportación de valor de las tecnologías de la información y comunicación en el cumplimiento de los objetivos estratégicos institucionales.|}", "Inclusión social y equidad"))
            .Element(PlanElementKind.Activity, "Desarrollo, reutilización y aprovechamiento de sistemas informáticos open source y a la medida.", activity => activity
                .Under("Contribuir al desarrollo de una cultura de sostenibilidad institucional mediante el aprovechamiento adecuado de los servicios y recursos tecnológicos existentes.", "Gestión tecnológica institucional"))
            .Element(PlanElementKind.Activity, "Seguimiento de estadísticas de visitantes a sitio web institucional.", activity => activity
                .Under("Incrementar los niveles de satisfacción y experiencias de usuario de los servicios tecnológicos mediante la constante evaluación y mejora continua de los procesos.", "Desarrollo de sistemas y aplicaciones"))
            .Element(PlanElementKind.Activity, "Implementación de trámites y/o servicios en línea.", activity => activity
                .Under("Consolidar sistemas de información con procesos optimizados, en apoyo a las actividades de descentralización, mejora regulatoria, transparencia, innovación, gestión y operación institucional.", "Desarrollo de sistemas y aplicaciones"))
            .Element(PlanElementKind.Activity, "Desarrollo de mejores prácticas sobre la infraestructura tecnológica institucional.", activity => activity
                .Under("Incrementar la eficiencia en la atención técnica de usuarios de servicios tecnológicos de la institución.", "Desarrollo de sistemas y aplicaciones"))
            .Element(PlanElementKind.Activity, "Participación en programas de apoyo a la ciudadana para la promoción tecnológica.", activity => activity
                .Under("Incrementar la eficiencia en la atención técnica de usuarios de servicios tecnológicos de la institución.", "Inclusión social y equidad"))
            .Element(PlanElementKind.Activity, "Sistematización de solicitudes apoyo en TI para las áreas.", activity => activity
                .Under("Adoptar y aplicar, gradualmente, buenas prácticas y estándares acordes a los servicios y actividades relacionadas con las tecnologías de la información y comunicación.", "Gestión tecnológica institucional"))
            .Element(PlanElementKind.Activity, "Administración y mantenimiento de la infraestructura de red y telecomunicaciones del Centro Cultural del Ferrocarril y edificio Río de las Avenidas.", activity => activity
                .Under("Gestionar y administrar eficientemente la infraestructura TICs en apoyo a los procesos administrativos, programas y/o acciones institucionales.", "Gestión tecnológica institucional"))
            .Element(PlanElementKind.Activity, "Desarrollo de eventos de capacitación en TICs para el personal de las áreas.", activity => activity
                .Under("Fortalecer permanentemente el desarrollo de habilidades digitales y competencias tecnológicas del personal de la organización, así como de los responsables TICs.", "Formación de competencias y habilidades digitales"))
            .Element(PlanElementKind.Activity, "Desarrollo de material y/o componentes interactivos para su presentación y exposición en Internet.", activity => activity
                .Under("Favorecer la participación ciudadana, su inclusión, y el libre acceso a la cultura, la educación, la ciencia y la tecnología.", "Inclusión social y equidad"))
            .Element(PlanElementKind.Activity, "Experimentación y pruebas de nuevas tecnologías de la información y comunicación para su implementación en el sector cultural.", activity => activity
                .Under("Explorar horizontes en el campo de la investigación e innovación tecnológica en apoyo a las demandas, necesidades y requerimientos institucionales.", "Desarrollo de sistemas y aplicaciones"))
            .SignatoryPosts("Director General de Innovación y Emprendimiento Cultural"));
}
