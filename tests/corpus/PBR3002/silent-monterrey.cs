using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Variable("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")
                .Unit("Porcentaje")
                .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")));
}
