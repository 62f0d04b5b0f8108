using Pbr.Fluent;
using Pbr.Kernel;

// The plan tells the target that a letter replaced: it is not printed again.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.LineOfAction, "3.1.1", "Proporcionar el mantenimiento preventivo y correctivo", line => line
                .Element(PlanElementKind.Activity, "Mantenimiento preventivo y correctivo del equipo de cómputo", activity => activity
                    .Indicator(one => one.SpeaksOf("C9 A1").Unit("Reportes").Target(1560)))))
        .Component("C9", "Equipo de cómputo en funcionamiento", component => component
            .Activity("C9A1", "Mantenimiento preventivo y correctivo del equipo de cómputo", activity => activity
                .Indicator("Índice de mantenimiento de equipos de cómputo", indicator => indicator.Unit("Reporte").Target(1560).AmendedTarget(3000, "DMIGA/12/2021"))));
}
