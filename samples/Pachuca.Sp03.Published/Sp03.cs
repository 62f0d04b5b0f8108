using NodaTime;
using Pbr.Fluent;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;

namespace Pachuca;

/// <summary>Programme SP03 of Pachuca de Soto, 2023, as published: nothing is mended, and what is printed twice stands here once.</summary>
/// <remarks>The order is that of the document. The corrected edition beside it says what was changed and why.</remarks>
internal static class Sp03
{
    /// <summary>The letter that amended the targets, on 21 December 2023.</summary>
    public const string Letter = "SPyE/SP/1414/2023";

    /// <summary>The programme, with what the rule book finds in it.</summary>
    public static BudgetProgram Define() => ProgramFactory.Create(Written());

    /// <summary>The programme as it is written, unchecked: for a check with other options.</summary>
    public static ProgramDraft Written() => Mir
        .Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información y fortalecimiento de contenidos del portal institucional.")
        .FiscalYear(2023)
        .Dependency("1900", "Secretaría de Planeación y Evaluación")
        .ResponsibleUnit("1920", "Dirección de Vinculación e Innovación Institucional")
        .Definition("A raíz de la crisis sanitaria del COVID-19, el uso de internet y de las redes sociales incrementó notablemente, generando una nueva cultura de interacción entre instituciones y ciudadanos. En este sentido, la población pachuqueña demanda y espera que su gobierno se sume a esta dinámica digital, ofertando información oportuna y de fácil acceso, agilizando los trámites y servicios que ofrece y generando mecanismos de participación ciudadana a través de una correcta vinculación.")
        .Beneficiaries(21, "Unidades administrativas del municipio de Pachuca de Soto (14 Secretarías y 7 Institutos).")
        .Budget(1375219.00m) // printed $1'375,219.00
        .Diagnosis(Diagnostico.Define)
        .Alternatives(SeleccionDeAlternativas.Define)

        .Alignment("PMD, eje", "Eje 1", "Pachuca honesta, cercana y moderna.")
        .Alignment("PMD, objetivo estratégico", "1.2", "Mejora de la gestión pública.")
        .Alignment("PMD, objetivo general", "1.2.B", "Incentivar las políticas en el uso de tecnologías de la información y comunicación que permitan modernizar y eficientar los procesos, trámites y servicios en busca de proyectar al municipio como referente nacional de innovación.")
        .Alignment("PMD, objetivo general", "1.2.H", "Instrumentar mecanismos de cooperación en los tres niveles de gobierno, organismos privados y asociaciones nacionales e internacionales para vincular programas y Programas en busca de fortalecer el desarrollo municipal.")
        .Alignment("PMD, acción estratégica", "1.2.B.14", "Innovar las plataformas existentes en las unidades administrativas a través del uso de las tecnologías de la información y comunicación.")
        .Alignment("PMD, acción estratégica", "1.2.B.15", "Reestructurar el portal web del municipio generando valor público a través del modelo de gobierno electrónico.")
        .Alignment("PMD, acción estratégica", "1.2.H.2", "Crear mecanismos de colaboración y/o vinculación con entidades gubernamentales internacionales, nacionales, estatales y municipales para fortalecer las acciones del gobierno municipal.")
        .Alignment("ODS, objetivo", "11", "Lograr que las ciudades y los asentamientos humanos sean inclusivos, seguros, resilientes y sostenibles.")
        .Alignment("ODS, objetivo", "1", "Fin de la pobreza.")
        .Alignment("ODS, objetivo", "9", "Industria, innovación e infraestructura.")
        .Alignment("ODS, objetivo", "17", "Alianzas para lograr objetivos.")
        .Alignment("ODS, meta", "11.7", "De aquí a 2030, proporcionar acceso universal a zonas verdes y espacios públicos seguros, inclusivos y accesibles, en particular para las mujeres y los niños, las personas de edad y las personas con discapacidad.")
        .Alignment("ODS, meta", "1.4", "De aquí a 2030, garantizar que todos los hombres y mujeres, en particular los pobres y los vulnerables, tengan los mismos derechos a los recursos económicos y acceso a los servicios básicos, la propiedad y el control de la tierra y otros bienes, la herencia, los recursos naturales, las nuevas tecnologías apropiadas y los servicios financieros, incluida la microfinanciación.")
        .Alignment("ODS, meta", "9.b", "Apoyar el desarrollo de tecnologías, la investigación y la innovación nacionales en los países en desarrollo, incluso garantizando un entorno normativo propicio a la diversificación industrial y la adición de valor a los productos básicos, entre otras cosas.")
        .Alignment("ODS, meta", "17.8", "De aquí a 2022, mejorar el apoyo a la creación de capacidad prestado a los países en desarrollo, incluidos los países menos adelantados y los pequeños estados insulares en desarrollo, para aumentar significativamente la disponibilidad de datos oportunos, fiables y de gran calidad desglosados por ingresos, sexo, edad, raza, origen étnico, estatus migratorio, discapacidad, ubicación geográfica y otras características pertinentes en los contextos nacionales.")
        .Alignment("ODS, meta", "17.9", "Aumentar el apoyo internacional para realizar actividades de creación de capacidad eficaces y específicas en los países en desarrollo a fin de respaldar los planes nacionales de implementación de todos los Objetivos de Desarrollo Sostenible, incluso mediante la cooperación Norte-Sur, Sur-Sur y triangular.")
        .Alignment("GDM, módulo", "1", "Organización.")
        .Alignment("GDM, indicador", "1.2.1", "Lineamientos de planeación municipal.")
        .Alignment("Alineación transversal", "Perspectiva de Género", "C1, C2, C3, C4 y C5")
        .Alignment("Alineación transversal", "SIPPINNA", "C1, C2, C3, C4 y C5")
        .Alignment("Alineación transversal", "Innovación", "C1, C2, C3, C4 y C5")

        .SignatoryPosts(
            "Coordinador de Tecnologías de la Información",
            "Directora de Vinculación e Innovación Institucional",
            "Secretaria de Planeación y Evaluación")

        // The letter changes the targets of Fin and Propósito too, in its annexes, and lists neither.
        .Amendment(Letter, letter => letter
            .Date(new LocalDate(2023, 12, 21))
            .Subject("Ajuste de metas PbR's 2023")
            .Answers("SPyE/SP/1371/2023")
            .Reason("Incremento de solicitudes en materia de vinculación e innovación durante el último trimestre.")
            .Elements("A.2.1.", "A.2.2.", "A.3.1.", "C.5.", "A.5.1", "A.5.2.")
            .Annexes(
                "Estructura analítica",
                "Fichas de los indicadores de fin, propósito, componente, actividades",
                "Calendarización de metas anuales ajustados"))

        .Goal("Contribuir a la mejora de la gestión pública a través de una vinculación interinstitucional eficiente, así como del uso y aprovechamiento de las Tecnologías de la Información en las diferentes áreas de la Presidencia Municipal para ofrecer a la ciudadanía mecanismos de interacción y comunicación eficientes.", FinYProposito.Fin)
        .Purpose("Eficiente estandarización, optimización y aprovechamiento de las Tecnologías de la Información en las 21 unidades administrativas del municipio de Pachuca de Soto (14 Secretarías y 7 Institutos) así como de acciones de vinculación interinstitucional bajo criterios de eficiencia, productividad, transparencia, mayor cercanía y calidad de servicios.", FinYProposito.Proposito)
        .Component("C.1.", "Generación y publicación de micrositios.", C1Micrositios.Define)
        .Component("C. 2.", "Información en materia de transparencia actualizada.", C2Transparencia.Define)
        .Component("C.3.", "Implementación de soluciones tecnológicas.", C3SolucionesTecnologicas.Define)
        .Component("C.4.", "Publicación y/o actualización de datasets.", C4Datasets.Define)
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", C5Vinculaciones.Define)
        .ToDraft();
}
