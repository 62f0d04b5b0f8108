using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: the calendar of the plan is an image, and no activity is scheduled here.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .FiscalYear(2023)
        .Plan("Programa Operativo Anual 2023", plan => plan
            .Year(2023)
            .Element(PlanElementKind.Activity, "1", "Mantener en funcionamiento los diferentes espacios con internet", activity => activity
                .Indicator(one => one
                    .Unit("Conexiones").Target(21500)))
            .Element(PlanElementKind.Activity, "2", "Instalación de módulos de pago", activity => activity
                .Indicator(one => one
                    .Unit("Transacciones").Target(16500))));
}
