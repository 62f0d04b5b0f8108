using Pbr.Fluent;
using Pbr.Kernel;

// A level that is kept says so by its direction.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Generación y publicación de micrositios.", component => component
            .Indicator("I.1.1", "Porcentaje de micrositios implementados", indicator => indicator
                .Direction(Direction.Constant)
                .Unit("Porcentaje").Baseline(100, 2022).Target(100)));
}
