using Pbr.Fluent;
using Pbr.Kernel;

// The plan tells the method, or leads to the matrix, which has it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "6", "Dar atención a solicitudes de soluciones digitales", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)
                    .Formula("(solicitudes atendidas / solicitudes recibidas) * 100")))
            .Element(PlanElementKind.Activity, "7", "Dar atención a solicitudes de soporte", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100).SpeaksOf("C1A1")))
            .Element(PlanElementKind.Activity, "8", "Dar atención a solicitudes de conexión", activity => activity
                .CoveredBy("C1A2")
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100))));
}
