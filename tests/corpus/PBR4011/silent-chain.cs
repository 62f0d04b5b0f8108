using Pbr.Fluent;
using Pbr.Kernel;

// The component uses the activity, which uses data.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas", resultOf: "A.5.2")
                .Variable("NVF", "Número de Vinculaciones Formalizadas", Accumulation.Sum)
                .Unit("Porcentaje"))
            .Activity("A.5.2", "Consolidación de acciones efectivas de gobierno", activity => activity
                .Indicator("Número de vinculaciones efectivas.", indicator => indicator
                    .Formula("NVE = VE * 2")
                    .Result("NVE", "Número de Vinculaciones Efectivas")
                    .Variable("VE", "Vinculación", Accumulation.Sum)
                    .Unit("Número"))));
}
