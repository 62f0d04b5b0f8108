using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: reports measured in reports, and users who are counted.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "5", "Realizar reporte de la medición de la satisfacción del usuario", activity => activity
                .Indicator(one => one
                    .Unit("Reporte").Target(4)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, 1, null, null, 1, null, null, 1, null, null, 1)))
            .Element(PlanElementKind.Activity, "6", "Realizar reporte de los usuarios inhabilitados en la conexión a la red", activity => activity
                .Indicator(one => one
                    .Unit("Usuarios").Target(120)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10))));
}
