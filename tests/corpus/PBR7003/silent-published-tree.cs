using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("PMD, eje", "Eje 1", "Pachuca honesta, cercana y moderna.")
        .Alignment("PMD, objetivo estratégico", "1.2", "Mejora de la gestión pública.")
        .Alignment("PMD, objetivo general", "1.2.B", "Incentivar las políticas")
        .Alignment("PMD, acción estratégica", "1.2.B.14", "Innovar las plataformas")
        .Alignment("ODS, objetivo", "9", "Industria, innovación e infraestructura.")
        .Alignment("ODS, meta", "9.b", "Apoyar el desarrollo de tecnologías")
        .Alignment("GDM, módulo", "1", "Organización.")
        .Alignment("GDM, indicador", "1.2.1", "Lineamientos de planeación municipal.")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Alignment("PMD, acción estratégica", "1.2.B.14", "Innovar las plataformas")
                .Frequency(Frequency.Quarterly)));
}
