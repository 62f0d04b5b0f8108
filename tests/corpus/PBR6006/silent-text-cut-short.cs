using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("PMD, objetivo estratégico", "1.2", "Mejora de la gestión pública.")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Alignment("PMD, objetivo estratégico", "1.2", "Mejora de la gestión")
                .Frequency(Frequency.Quarterly)));
}
