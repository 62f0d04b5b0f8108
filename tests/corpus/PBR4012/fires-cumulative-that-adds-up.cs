using Pbr.Fluent;
using Pbr.Kernel;

// Four quarters of 25 add up to the target: they are not cumulative.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4", "Publicación y/o actualización de datasets.", component => component
            .Indicator("I.4.1", "Porcentaje de datasets", indicator => indicator
                .Unit("Porcentaje").Target(100)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")
                .{|PBR4012:QuarterlySchedule(ScheduleStyle.Cumulative, 25, 25, 25, 25)|}));
}
