using Pbr.Fluent;
using Pbr.Kernel;

// A federal sheet of 2019: a target of 75,036 square metres, and thresholds in square metres.
static class Case
{
    public static IBuildStage Program() => Mir.Program("K", "Infraestructura")
        .Goal("Contribuir a la ampliación de la infraestructura", goal => goal
            .Indicator("Metros cuadrados de construcción", indicator => indicator
                .Unit("Metro cuadrado").Baseline(43241, 2014).Target(75036)
                .TrafficLight(green: ">= 74080", yellow: "< 74080 & > 72000", red: "<= 72000")));
}
