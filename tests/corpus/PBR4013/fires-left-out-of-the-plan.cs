using Pbr.Fluent;
using Pbr.Kernel;

// One activity of three is not scheduled.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "1", "Realizar mapas colaborativos", activity => activity
                .Indicator(one => one
                    .Unit("Mapeos").Target(2).MonthlySchedule(null, 1, null, null, null, null, null, null, 1, null, null, null)))
            .Element(PlanElementKind.Activity, "2", "Actualizar los procesos", activity => activity
                .Indicator(one => one
                    .Unit("Procesos").Target(27).MonthlySchedule(null, null, null, null, null, null, null, null, null, null, null, 27)))
            .Element(PlanElementKind.Activity, "3", "Realizar Audiencias Públicas", activity => activity
                .Indicator(one => one
                    .Unit("Audiencias").Target({|PBR4013:102|}))));
}
