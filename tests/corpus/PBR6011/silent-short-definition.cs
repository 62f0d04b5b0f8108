using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2019, K012.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Metros cuadrados de construcción", indicator => indicator
                .Definition("Superficie de la infraestructura que se terminó en el año")
                .Frequency(Frequency.Annual)));
}
