using Pbr.Fluent;
using Pbr.Kernel;

// Bands that count from the target, and a sign that asks for arithmetic: one finding each.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Consultas otorgadas", indicator => indicator
                .Unit("Consulta").Target(500)
                .TrafficLight(LightBasis.Compliance, "{|PBR3001:entre -5% y +5% de la meta|}", "{|PBR3001:±|}10%", "< 90%")));
}
