using Pbr.Fluent;
using Pbr.Kernel;

// Two percentages whose bands were drawn about their own targets: the thresholds are of the value.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Component("C1", "Apoyos entregados.", component => component
            .Indicator("Porcentaje de personas satisfechas", indicator => indicator
                .Unit("Porcentaje").Target(85)
                .TrafficLight(">= 80", ">= 60 y < 80", "< 60"))
            .Indicator("Porcentaje de economía en la contratación", indicator => indicator
                .Unit("Porcentaje").Target(3)
                .TrafficLight(">= 2.5", ">= 1 y < 2.5", "< 1"))
            .Indicator("Porcentaje de apoyos entregados", indicator => indicator
                .Unit("Porcentaje").Target(100)
                .TrafficLight(LightBasis.Compliance, ">= 90", ">= 70 y < 90", "< 70")));
}
