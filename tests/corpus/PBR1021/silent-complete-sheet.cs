using Pbr.Fluent;
using Pbr.Kernel;

// Every field that all sources ask for.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Definition("Identificar el porcentaje de vinculaciones efectivas")
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Direction(Direction.Ascending).Frequency(Frequency.Quarterly)
                .Formula("PVE = (NVE / NVF) * 100")
                .Variable("PVE", "Porcentaje de vinculaciones efectivas")
                .Variable("NVE", "Número de vinculaciones efectivas")
                .Variable("NVF", "Número de vinculaciones formalizadas")
                .Unit("Porcentaje").Baseline(60m, 2022).Target(80m)));
}
