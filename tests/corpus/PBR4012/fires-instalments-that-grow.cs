using Pbr.Fluent;
using Pbr.Kernel;

// 25, 50, 75 and 100 are cumulative, and no instalments.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4", "Publicación y/o actualización de datasets.", component => component
            .Indicator("I.4.1", "Porcentaje de datasets", indicator => indicator
                .Unit("Porcentaje").Target(100)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")
                .{|PBR4012:QuarterlySchedule(ScheduleStyle.Instalments, 25, 50, 75, 100)|}));
}
