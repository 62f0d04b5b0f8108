using Pbr.Fluent;
using Pbr.Kernel;

// Figures to date that are not called so. After Monterrey 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("6", "Dar atención a solicitudes de soluciones digitales", activity => activity
            .Indicator("Porcentaje de solicitudes atendidas", indicator => indicator
                .Frequency(Frequency.Monthly)
                .Unit("Porcentaje").Target(100m)
                .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                .{|PBR4012:MonthlySchedule(null, null, 25m, null, null, 50m, null, null, 75m, null, null, 100m)|}));
}
