using Pbr.Fluent;
using Pbr.Kernel;

// Federal programme P 002, 2019: the target is 0 and the schedule reaches 7.1. That the two differ is told, and nothing that follows from the 0.
static class Case
{
    public static IBuildStage Program() => Mir.Program("P 002", "Evaluación del Salario Mínimo")
        .Component("C1", "Poder adquisitivo recuperado.", component => component
            .Indicator("141103", "Tasa de variación de la recuperación anual del poder adquisitivo", indicator => indicator
                .Direction(Direction.Ascending).Frequency(Frequency.Annual)
                .Unit("Tasa de variación").Baseline(0.5m, 2017).Target(0m)
                .TrafficLight(LightBasis.Value, ">= 0.3", ">= 0 y < 0.3", "< 0")
                .{|PBR4001:MonthlySchedule(ScheduleStyle.Cumulative, null, null, null, null, null, null, null, null, null, null, null, 7.1m)|}));
}
