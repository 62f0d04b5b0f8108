using Pbr.Fluent;
using Pbr.Kernel;

// .editorconfig: pbr_profile = federal
// A federal matrix of 2013 measures quality at its Propósito; the federal profile does not permit it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Purpose("Los sectores cuentan con conocimiento de calidad", purpose => purpose
            .Indicator("Porcentaje de publicaciones arbitradas", indicator => indicator
                .Type(IndicatorType.Strategic).Measures({|PBR1009:Dimension.Quality|}).Frequency(Frequency.Annual)));
}
