using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: eleven cells were read; the twelfth has to be blank at least.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("5", "Dar atención a solicitudes de Restricción Vial", activity => activity
            .Indicator("Porcentaje de solicitudes atendidas", indicator => indicator
                .Unit("Porcentaje").Target(100m)
                .TrafficLight(green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                .{|PBR4002:MonthlySchedule(ScheduleStyle.Level, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m, 100m)|}));
}
