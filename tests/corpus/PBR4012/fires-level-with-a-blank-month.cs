using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, Participación Ciudadana 5: eleven months of twelve.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "5", "Dar atención a solicitudes de Restricción Vial", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4012:MonthlySchedule(ScheduleStyle.Level, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, null)|}))
            .Element(PlanElementKind.Activity, "6", "Dar atención a las gestiones solicitadas", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4012:MonthlySchedule(100, 100, 100, 100, 100, null, 100, 100, 100, 100, 100, 100)|})));
}
