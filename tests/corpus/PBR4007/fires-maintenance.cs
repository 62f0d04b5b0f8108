using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: 1,560 reports in the plan, 3,000 in the matrix.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.LineOfAction, "3.1.1", "Proporcionar el mantenimiento preventivo y correctivo", line => line
                .Element(PlanElementKind.Activity, "Mantenimiento preventivo y correctivo del equipo de cómputo", activity => activity
                    .CoveredBy("C9A1").Indicator(one => one.Unit("Reportes").Target({|PBR4007:1560|})))))
        .Component("C9", "Equipo de cómputo en funcionamiento", component => component
            .Activity("C9A1", "Mantenimiento preventivo y correctivo del equipo de cómputo", activity => activity
                .Indicator("Índice de mantenimiento de equipos de cómputo", indicator => indicator.Target(3000))));
}
