using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023, Participación Ciudadana 1, 5 and 6.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "1", "Evaluar la factibilidad de los proyectos propuestos", activity => activity
                .Indicator(one => one
                    .Unit("{|PBR6006:Porcentual|}").Target(100)))
            .Element(PlanElementKind.Activity, "5", "Dar atención a solicitudes de Restricción Vial", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)))
            .Element(PlanElementKind.Activity, "6", "Dar atención a las gestiones solicitadas", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100))));
}
