using Pbr.Fluent;

/// <summary>C.5 of SP03 as it should have been printed.</summary>
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Resultados de las vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Variable("PVE", "Porcentaje de vinculaciones efectivas")
                .Variable("NVE", "Número de vinculaciones efectivas")
                .Variable("NVF", "Número de vinculaciones formalizadas")
                .Unit("Porcentaje")));
}
