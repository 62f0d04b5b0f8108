using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, Mejora Regulatoria 2: the figure stands in a thirteenth cell.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "2", "Actualizar los procesos de los trámites y servicios involucrados", activity => activity
                .Indicator(one => one
                    .Unit("Procesos").Target(27)
                    .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "< = 50%")
                    .{|PBR4002:MonthlySchedule(null, null, null, null, null, null, null, null, null, null, null, null, 27)|})));
}
