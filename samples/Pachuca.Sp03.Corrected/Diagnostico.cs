using Pbr.Fluent;

namespace Pachuca;

/// <summary>Diagnóstico del problema, árboles and estructura analítica.</summary>
/// <remarks>The magnitudes of the analytic structure are the baselines and targets of the sheets, original and amended, and stand there.</remarks>
internal static class Diagnostico
{
    public static void Define(IDiagnosisStage diagnosis) => diagnosis
        .ReferenceIndicators(
            "Reportes trimestrales de calidad",
            "Encuesta Nacional sobre Disponibilidad y Uso de Tecnologías de la Información en los Hogares 2020 (ENDUTIH)",
            "Instituto Nacional de Estadística y Geografía (INEGI)")
        .PotentialPopulation("21 Unidades administrativas del municipio de Pachuca de Soto (14 Secretarías y 7 Institutos).")
        .TargetPopulation("21 Unidades administrativas del municipio de Pachuca de Soto (14 Secretarías y 7 Institutos).")
        .Problem("Deficiente estandarización y aprovechamiento de las tecnologías de la información en las 21 unidades administrativas del municipio de Pachuca de Soto (14 Secretarías y 7 Institutos), así como una débil vinculación interinstitucional.")
        .Intervention("Fortalecer la vinculación interinstitucional así como la implementación de las tecnologías de la información a través del desarrollo de herramientas que permitan a las diferentes áreas del municipio, brindar servicios de manera más ágil y oportuna a la ciudadanía; y del portal institucional que garantice la oportunidad de la información en sus contenidos e incorporando información con características de datos abiertos.")
        .ExpectedResult("Eficiente estandarización, optimización y aprovechamiento de las tecnologías de la información en las 21 unidades administrativas del municipio de Pachuca de Soto (14 Secretarías y 7 Institutos) así como de acciones de vinculación interinstitucional, bajo criterios de eficiencia, productividad, transparencia, mayor cercanía y calidad de servicios.")
        .Risks(
            "No existe una partida específica que garantice el pago oportuno del servicio de alojamiento en la nube",
            "Poco interés de las dependencias de mantener actualizada la información de sus respectivas áreas o de generar información con características de datos abiertos",
            "Pocos recursos financieros, técnicos y humanos para atender la demanda de creación e implementación de servicios digitales",
            "Cambio de administración municipal",
            "Rotación de personal",
            "Inestabilidad política",
            "Inestabilidad social")

        .Effect("Frágil comunicación Gobierno-Ciudadano", "Mejor comunicación Gobierno-Ciudadano")
        .Effect("Contenidos digitales desactualizados y/o de nulo interés para la ciudadanía", "Contenidos digitales actualizados y/o de interés para la ciudadanía")
        // Published "Pocas soluciones tecnológicas implementadas", which is the cause of C.3 and not an effect.
        .Effect("Trámites y servicios lentos", "Automatización de procesos a través del uso de las tecnologías de la información")
        .Effect("Acceso a escasos datos abiertos", "Acceso a datos abiertos")
        .Effect(
            "Nula o débil relación con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales.",
            "Sólida relación con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales.")

        .Cause("C.1", "Poca generación y publicación de micrositios.", "Generación y publicación de Micrositios.")
        .Cause("A.1.1", "Falta de propuestas y/o diseño de nuevos micrositios.", "Generación de propuestas y/o diseño de nuevos micrositios.")
        .Cause("A.1.2", "Falta de actualización a los contenidos de los Micrositios publicados.", "Actualización de los contenidos digitales publicados.")
        .Cause("C.2", "Información en materia de transparencia desactualizada.", "Información en materia de transparencia actualizada.")
        .Cause(
            "A.2.1",
            "Falta de estandarización de la información en materia de transparencia enviada por las dependencias para su publicación.",
            "Estandarización de la información en materia de transparencia enviada por las dependencias para su publicación.")
        .Cause(
            "A.2.2",
            "Información publicada en materia de transparencia desactualizada y/o inoportuna.",
            "Publicación oportuna de lo que las dependencias envían en materia de transparencia.")
        .Cause("C.3", "Poca implementación de soluciones tecnológicas.", "Implementación de soluciones tecnológicas.")
        .Cause(
            "A.3.1",
            "Poca implementación de soluciones tecnológicas en procesos no automatizados.",
            "Automatización de procesos mediante soluciones tecnológicas.")
        .Cause(
            "A.3.2",
            "Poca implementación de mejoras a sistemas de información puestos en marcha.",
            "Implementación de mejoras a sistemas de información puestos en marcha.")
        .Cause("C.4", "Pocos y/o desactualizados datasets.", "Publicación y/o actualización de datasets.")
        .Cause(
            "A.4.1",
            "Falta de estandarización de la información con características de datos abiertos enviada por las dependencias para su publicación.",
            "Estandarización de la información con características de datos abiertos enviada por las dependencias para su publicación.")
        .Cause(
            "A.4.2",
            "Contenido digital publicado con características de datos abiertos, escaso y/o desactualizado.",
            "Publicación de información con características de datos abiertos actualizada y oportuna.")
        .Cause(
            "C.5",
            "Pocos resultados obtenidos de las vinculaciones formalizadas con otras instancias.",
            "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.")
        .Cause("A.5.1", "Poca formalización de oportunidades de vinculación.", "Formalización de oportunidades de vinculación.")
        .Cause(
            "A.5.2",
            "Poca consolidación de acciones efectivas de gobierno derivadas de las vinculaciones con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales. (Programas, convenios, otras vinculaciones, intercambios, etc.).",
            "Consolidación de acciones efectivas de gobierno derivadas de las vinculaciones con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales. (Programas, convenios, otras vinculaciones, intercambios, etc.).");
}
