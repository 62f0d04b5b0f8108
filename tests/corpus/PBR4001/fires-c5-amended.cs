using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.5 as amended: 9 × 6.66 + 3 × 9.93 = 89.73. The original is mended here.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Variable("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")
                .Unit("Porcentaje").Target(80m).AmendedTarget(90m, "SPyE/SP/1414/2023")
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                .MonthlySchedule(20m, null, null, 20m, null, null, 20m, null, null, 20m, null, null)
                .{|PBR4001:AmendedSchedule("SPyE/SP/1414/2023", 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 9.93m, 9.93m, 9.93m)|}));
}
