using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez, quarterly report 2024, activity 1.1: monthly, scheduled by quarters.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Component("Componente 1", "Estrategias de planeación municipal", component => component
            .Activity("Actividad 1.1", "Herramientas técnicas de planeación estratégica", activity => activity
                .Indicator("Porcentaje de herramientas técnicas de planeación estratégica implementadas", indicator => indicator
                    .Frequency(Frequency.Monthly)
                    .Unit("Porcentaje").Target(100m)
                    .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                    .{|PBR4002:QuarterlySchedule(20m, 40m, 0m, 40m)|})));
}
