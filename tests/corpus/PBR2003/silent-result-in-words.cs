using Pbr.Fluent;
using Pbr.Kernel;

// The left-hand side is the name in words, and the list begins with its symbol.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("Porcentaje de vinculaciones efectivas = (NVE / NVF) * 100")
                .Variable("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")));
}
