using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: 100 % in every month is green in every month.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("6", "Dar atención a solicitudes de soluciones digitales", activity => activity
            .Indicator("Solicitudes atendidas", indicator => indicator
                .Unit("Porcentaje").Target(100)
                .TrafficLight(green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                .MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)));
}
