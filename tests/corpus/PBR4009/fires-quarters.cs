using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.5: neither variable says how its quarters add up.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("{|PBR4009:NVE|}", "Número de Vinculaciones Efectivas")
                .Variable("{|PBR4009:NVF|}", "Número de Vinculaciones Formalizadas")
                .Unit("Porcentaje").Target(80)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")
                .QuarterlySchedule(ScheduleStyle.Instalments, 20, 20, 20, 20)));
}
