using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, with the light said to judge the value.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("2", "Crear cuentas de correo electrónico", activity => activity
            .Indicator("Cuentas", indicator => indicator
                .Unit("Cuentas").Target(1500)
                .TrafficLight(LightBasis.Value, green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")));
}
