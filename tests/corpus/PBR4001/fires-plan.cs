using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, Participación Ciudadana 2 and 4: a plan without a matrix. Audiencias adds up.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "2", "Realizar mapas colaborativos con metodología de diseño comunitario del espacio", activity => activity
                .Indicator(one => one
                    .Unit("Mapeos").Target(1)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4001:MonthlySchedule(1, 2, 4, 1, 2, 4, 2, 2, 2, 2, 1, 1)|}))
            .Element(PlanElementKind.Activity, "4", "Realizar Audiencias Públicas en la temática gobierno abierto", activity => activity
                .Indicator(one => one
                    .Unit("Audiencias").Target(102)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(4, 10, 10, 4, 10, 10, 10, 10, 10, 10, 10, 4))));
}
