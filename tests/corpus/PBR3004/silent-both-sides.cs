using Pbr.Fluent;
using Pbr.Kernel;

// Red on both sides of green: «menor a 90 y mayor a 110» lists two ranges and asks for no value that is in both.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Consultas otorgadas", indicator => indicator
                .Unit("Consulta").Target(500)
                .TrafficLight(LightBasis.Compliance, "De 95 a 105", "De 90 a 94.99 y de 105.01 a 110", "Menor a 90 y mayor a 110")));
}
