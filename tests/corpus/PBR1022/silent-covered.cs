using Pbr.Fluent;
using Pbr.Kernel;

// Elements that are covered in each of the ways there are.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Plan("Plan Municipal de Desarrollo", plan => plan
            .CitedAs("PMD")
            .Element(PlanElementKind.Objective, "3", "Un gobierno innovador", objective => objective
                .Element(PlanElementKind.LineOfAction, "3.1.1", "Proporcionar el mantenimiento", line => line.CoveredBy("C9A1"))
                .Element(PlanElementKind.LineOfAction, "3.1.6", "Implementar soluciones informáticas", line => line.Indicator(one => one.Unit("Reporte").Target(2)))
                .Element(PlanElementKind.LineOfAction, "3.1.7", "Proporcionar el soporte")
                .Element(PlanElementKind.LineOfAction, "3.3.1", "Ampliar el alumbrado", line => line.BudgetPrograms("Alumbrado público"))))
        .Alignment("PMD, línea de acción", "3.1.7", "Proporcionar el soporte");
}
