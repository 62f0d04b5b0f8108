using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: instalments that add up, a level and a one-off.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "2", "Actualizar el respaldo de información fuera del centro de datos municipales", activity => activity
                .Indicator(one => one
                    .Unit("Actualizaciones").Target(12)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)))
            .Element(PlanElementKind.Activity, "1", "Dar atención a solicitudes de soporte de infraestructura", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)))
            .Element(PlanElementKind.Activity, "7", "Crear y/o actualizar lineamientos", activity => activity
                .Indicator(one => one
                    .Unit("Lineamientos").Target(3)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(null, null, null, null, null, 2, null, null, null, null, null, 1))));
}
