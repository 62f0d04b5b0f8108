using Pbr.Fluent;
using Pbr.Kernel;

// 100 of 100 processes is 100 per cent too.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.Activity, "Implementación de Mi Veracruz", activity => activity
                .CoveredBy("C5A1").Indicator(one => one.Unit("Procesos").Target(100))))
        .Component("C5", "Procedimientos administrativos mejorados.", component => component
            .Activity("C5A1", "Implementación de Mi Veracruz", activity => activity
                .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator
                    .Frequency(Frequency.Quarterly)
                    .Formula("(número de trámites digitales / total de trámites municipales susceptibles de digitalización) * 100")
                    .Target(100))));
}
