using Pbr.Fluent;
using Pbr.Kernel;

// A count in the plan, a percentage in the matrix.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.LineOfAction, "3.1.1", "Proporcionar el mantenimiento preventivo y correctivo", line => line
                .Element(PlanElementKind.Activity, "Mantenimiento preventivo y correctivo del equipo de cómputo", activity => activity
                    .Indicator(one => one.SpeaksOf("C9A1").Unit("{|PBR4007:Reportes|}").Target(1560)))))
        .Component("C9", "Equipo de cómputo en funcionamiento", component => component
            .Activity("C9A1", "Mantenimiento preventivo y correctivo del equipo de cómputo", activity => activity
                .Indicator("Índice de mantenimiento de equipos de cómputo", indicator => indicator.Unit("Porcentaje").Target(100))));
}
