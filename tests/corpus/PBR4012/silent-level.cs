using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, with its style.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("6", "Dar atención a solicitudes de soluciones digitales", activity => activity
            .Indicator("Porcentaje de solicitudes atendidas", indicator => indicator
                .Frequency(Frequency.Monthly)
                .Unit("Porcentaje").Target(100m)
                .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                .MonthlySchedule(ScheduleStyle.Level, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m)));
}
