using Pbr.Fluent;
using Pbr.Kernel;

// One source calls it "not recommended", which is not forbidden: by default nothing is said.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Purpose("Los sectores cuentan con conocimiento de calidad", purpose => purpose
            .Indicator("Porcentaje de publicaciones arbitradas", indicator => indicator
                .Type(IndicatorType.Strategic).Measures(Dimension.Quality).Frequency(Frequency.Annual)));
}
