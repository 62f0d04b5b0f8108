using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.5, with a target of 120: no more links are effective than were formalised.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas", Accumulation.Sum)
                .Variable("NVF", "Número de Vinculaciones Formalizadas", Accumulation.Sum)
                .Unit("Porcentaje").Target({|PBR4006:120|})));
}
