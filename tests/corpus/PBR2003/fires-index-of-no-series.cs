using Pbr.Fluent;
using Pbr.Kernel;

// An index is no other name of the result: without a series it is left over.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")
                .Index("{|PBR2003:n|}", "Número de Vinculaciones")));
}
