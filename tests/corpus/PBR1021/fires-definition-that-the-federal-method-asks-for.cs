using Pbr.Fluent;
using Pbr.Kernel;

// .editorconfig: pbr_profile = federal
// Complete by default; the federal profile asks for a definition and a traffic light too.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas", component => component
            .Indicator("{|PBR1021:I.5.1|}", "Vinculaciones efectivas", indicator => indicator
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
                .Formula("VE = VI + VL")
                .Variable("VE", "Vinculaciones efectivas").Variable("VI", "Vinculaciones internas").Variable("VL", "Vinculaciones locales")
                .Unit("Vinculación").Baseline(60m, 2022).Target(87m)));
}
