using Pbr.Fluent;
using Pbr.Kernel;

// A plan whose light overlaps.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "2", "Crear cuentas de correo electrónico", activity => activity
                .Indicator(one => one
                    .Unit("Cuentas").Target(1500)
                    .TrafficLight(LightBasis.Compliance, green: "{|PBR3002:>= 80%|}", yellow: "< 90% & > 50%", red: "<= 50%"))));
}
