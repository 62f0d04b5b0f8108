using Pbr.Fluent;

/// <summary>C.5 of SP03: the formula uses NVE, the list of variables explains NAEG.</summary>
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Resultados de las vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Formula("PVE = ({|PBR2002:NVE|} / NVF) * 100")
                .Variable("PVE", "Porcentaje de vinculaciones efectivas")
                .Variable("NAEG", "Número de vinculaciones efectivas de gobierno")
                .Variable("NVF", "Número de vinculaciones formalizadas")
                .Unit("Porcentaje")));
}
