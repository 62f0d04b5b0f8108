using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, Mapeos: a target of 1, and 24 in the months.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("2", "Realizar mapas colaborativos con metodología de diseño comunitario del espacio", activity => activity
            .Indicator("Mapeos", indicator => indicator
                .Unit("Mapeos").Target(1m)
                .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                .{|PBR4001:MonthlySchedule(1m, 2m, 4m, 1m, 2m, 4m, 2m, 2m, 2m, 2m, 1m, 1m)|}));
}
