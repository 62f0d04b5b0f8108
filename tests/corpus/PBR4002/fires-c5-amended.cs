using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.5, both editions: the amended calendar keeps the twelve figures, and is not told again. They do not add up either.
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
                .Unit("Porcentaje").Target(80m).AmendedTarget(90m, "SPyE/SP/1414/2023")
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                .{|PBR4001,PBR4002:MonthlySchedule(6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m)|}
                .{|PBR4001:AmendedSchedule("SPyE/SP/1414/2023", 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 6.66m, 9.93m, 9.93m, 9.93m)|}));
}
