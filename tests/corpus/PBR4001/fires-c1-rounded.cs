using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.1: 12 × 8.33 = 99.96, which is information.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1.", "Generación y publicación de micrositios.", component => component
            .Indicator("I.1.1.", "Porcentaje de micrositios implementados con respecto a las solicitudes de diseño de micrositios.", indicator => indicator
                .Formula("$PMP = (NMP / NMS) * 100$")
                .Variable("PMP", "Porcentaje de Micrositios Publicados")
                .Variable("NMP", "Número de Micrositios Publicados")
                .Variable("NMS", "Número de Micrositios Solicitados")
                .Unit("Porcentaje").Target(100m)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                .{|PBR4001:MonthlySchedule(8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m, 8.33m)|}));
}
