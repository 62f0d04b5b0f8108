using Pbr.Fluent;
using Pbr.Kernel;

// A level with one odd month.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("6", "Dar atención a solicitudes de soluciones digitales", activity => activity
            .Indicator("Solicitudes atendidas", indicator => indicator
                .Unit("Porcentaje").Target(100)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")
                .{|PBR4012:MonthlySchedule(100, 100, 90, 100, 100, 100, 100, 100, 100, 100, 100, 100)|}));
}
