using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: 1,500 accounts, judged by 80 %.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "2", "Crear cuentas de correo electrónico", activity => activity
                .Indicator(one => one
                    .Unit("Cuentas").Target(1500)
                    .TrafficLight(green: "{|PBR3006:> = 80%|}", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, null, null, null, null, null, 1500, null, null, null, null))));
}
