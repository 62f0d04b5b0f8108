using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C1A2: number and case make no other name.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.Activity, "Instalación de módulos de pago", activity => activity
                .CoveredBy("C5A1").Indicator(one => one.Unit("Trámites").Target(100))))
        .Component("C5", "Procedimientos administrativos mejorados.", component => component
            .Activity("C5A1", "Instalación de Módulos de pagos", activity => activity
                .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator
                    .Frequency(Frequency.Quarterly)
                    .Formula("(número de trámites digitales / total de trámites municipales susceptibles de digitalización) * 100")
                    .Target(100))));
}
