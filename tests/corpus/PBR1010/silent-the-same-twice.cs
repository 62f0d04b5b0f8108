using Pbr.Fluent;
using Pbr.Kernel;

// Said twice it is still one dimension.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.2", "Información actualizada", component => component
            .Indicator("I.2.1", "Porcentaje de actualizaciones", indicator => indicator.Measures(Dimension.Efficacy, Dimension.Efficacy)));
}
