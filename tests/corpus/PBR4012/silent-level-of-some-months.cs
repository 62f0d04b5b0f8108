using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: a level in two months, in six, and in three quarters.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "3", "Curar y liberar conjuntos de datos en el portal de datos abiertos", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, null, null, null, null, null, 100, null, null, null, null, null, 100)))
            .Element(PlanElementKind.Activity, "5", "Planear y/o gestionar proyectos antes de su fase de liberación", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .MonthlySchedule(ScheduleStyle.Level, null, 100, null, 100, null, 100, null, 100, null, 100, null, 100)))
            .Element(PlanElementKind.Activity, "6", "Dar atención a solicitudes", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .Schedule(Frequency.Quarterly, ScheduleStyle.Level, null, 100, 100, 100))));
}
