using Pbr.Fluent;
using Pbr.Kernel;

// Said one after the other, it is the same.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.2", "Información actualizada", component => component
            .Indicator("I.2.1", "Porcentaje de actualizaciones", indicator => indicator
                .Measures(Dimension.Efficiency)
                .Measures({|PBR1010:Dimension.Quality|})));
}
