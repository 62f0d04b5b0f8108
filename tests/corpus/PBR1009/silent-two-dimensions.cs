using Pbr.Fluent;
using Pbr.Kernel;

// Which of two dimensions is meant has to be known first.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas", indicator => indicator
                .Measures(Dimension.Efficacy, {|PBR1010:Dimension.Quality|})));
}
