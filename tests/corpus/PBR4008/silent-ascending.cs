using Pbr.Fluent;
using Pbr.Kernel;

// For an ascending indicator one method is in use.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Direction(Direction.Ascending)
                .Unit("Porcentaje").Target(80)));
}
