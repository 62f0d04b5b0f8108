using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("PMD, objetivo general", "1.2.B", "Incentivar las políticas")
        .Alignment("PMD, objetivo general", "{|PBR7005:1.2.H|}", "Instrumentar mecanismos de cooperación")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Alignment("PMD, objetivo general", "1.2.B", "Incentivar las políticas")
                .Frequency(Frequency.Quarterly)));
}
