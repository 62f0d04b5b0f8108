using Pbr.Fluent;
using Pbr.Kernel;

// A bracket left open in the formula of a plan.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "6", "Dar atención a solicitudes", activity => activity
                .Indicator(one => one
                    .Unit("Porcentaje").Target(100)
                    .Formula("{|PBR2001:(|}(solicitudes atendidas / solicitudes recibidas) x 100"))));
}
