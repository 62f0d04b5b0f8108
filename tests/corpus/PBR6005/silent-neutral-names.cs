using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)
                .Target(80)))
        .Component("C.6", "Convenios firmados.", component => component
            .Indicator("I.C.6", "Tasa de crecimiento de iniciativas de vinculación.", indicator => indicator
                .Frequency(Frequency.Annual)));
}
