using Pbr.Fluent;
using Pbr.Kernel;

// The sheet itself prints what the variables are to reach: 70 of 87 are not 90 %.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas", Accumulation.Sum, target: 70)
                .Variable("NVF", "Número de Vinculaciones Formalizadas", Accumulation.Sum, target: 87)
                .Unit("Porcentaje").Target({|PBR4010:90|})));
}
