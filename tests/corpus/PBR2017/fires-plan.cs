using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: 100 % of nothing that is told.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "6", "Dar atención a solicitudes de soluciones digitales", activity => activity
                .Indicator(one => one
                    .Unit("{|PBR2017:Porcentaje|}").Target(100)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")))
            .Element(PlanElementKind.Activity, "7", "Generar reportes para la toma de decisiones", activity => activity
                .Indicator(one => one
                    .Unit("Reportes").Target(12)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%"))));
}
