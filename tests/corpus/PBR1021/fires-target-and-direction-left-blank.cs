using Pbr.Fluent;
using Pbr.Kernel;

// A sheet whose direction has no tick and whose target is blank: one finding for both.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas", component => component
            .Indicator("{|PBR1021:I.5.1|}", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Definition("Identificar el porcentaje de vinculaciones efectivas")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Quarterly)
                .Formula("PVE = (NVE / NVF) * 100")
                .Variable("PVE", "Porcentaje de vinculaciones efectivas")
                .Variable("NVE", "Número de vinculaciones efectivas")
                .Variable("NVF", "Número de vinculaciones formalizadas")
                .Unit("Porcentaje").Baseline(60m, 2022)));
}
