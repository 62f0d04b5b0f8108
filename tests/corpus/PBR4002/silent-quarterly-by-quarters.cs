using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez, quarterly report 2024, component 1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Component("Componente 1", "Estrategias de planeación municipal", component => component
            .Indicator("Porcentaje de estrategias de planeación municipal implementadas", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Unit("Porcentaje").Target(100m)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                .QuarterlySchedule(15m, 20m, 0m, 65m)));
}
