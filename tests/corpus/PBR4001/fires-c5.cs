using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.5: 12 × 6.66 = 79.92. Its schedule is too fine as well.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("PVE = (NVE / NVF) * 100")
                .Variable("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")
                .Unit("Porcentaje").Target(80m)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                .{|PBR4001,PBR4002:MonthlySchedule(6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m)|}));
}
