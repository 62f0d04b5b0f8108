using Pbr.Fluent;
using Pbr.Kernel;

// The formula has no left-hand name, and the result is declared after the inputs.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("(NVE / NVF) * 100")
                .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")));
}
