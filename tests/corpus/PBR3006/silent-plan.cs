using Pbr.Fluent;
using Pbr.Kernel;

// The plan says that the light judges compliance.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "2", "Crear cuentas de correo electrónico", activity => activity
                .Indicator(one => one
                    .Unit("Cuentas").Target(1500)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, null, null, null, null, null, 1500, null, null, null, null))));
}
