using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Número de vinculaciones formalizadas.", indicator => indicator
                .Definition("Contabiliza las solicitudes de vinculación recibidas y formalizadas en el periodo que se reporta.")
                .Frequency(Frequency.Monthly)));
}
