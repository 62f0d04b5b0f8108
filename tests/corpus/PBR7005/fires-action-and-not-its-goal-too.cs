using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: of the action 1.2.H.2 and the goal 1.2.H above it, both left out, the action is told.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("PMD, objetivo general", "1.2.B", "Incentivar las políticas")
        .Alignment("PMD, objetivo general", "1.2.H", "Instrumentar mecanismos de cooperación")
        .Alignment("PMD, acción estratégica", "1.2.B.14", "Innovar las plataformas")
        .Alignment("PMD, acción estratégica", "{|PBR7005:1.2.H.2|}", "Crear mecanismos de colaboración")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Alignment("PMD, objetivo general", "1.2.B", "Incentivar las políticas")
                .Alignment("PMD, acción estratégica", "1.2.B.14", "Innovar las plataformas")
                .Frequency(Frequency.Quarterly)));
}
