using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: a row of a plan is no sheet.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("8", "Validar las prácticas innovadoras más destacadas", activity => activity
            .Indicator("Reconocimientos", indicator => indicator
                .Unit("Reconocimiento").Target(1m)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")));
}
