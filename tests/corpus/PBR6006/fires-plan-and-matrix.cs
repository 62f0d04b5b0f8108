using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C3A3.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.Activity, "{|PBR6006:Desarrollo de Sistema Multipagos que incluya aplicación móvil|}", activity => activity
                .CoveredBy("C5A1").Indicator(one => one.Unit("Trámites").Target(100))))
        .Component("C5", "Procedimientos administrativos mejorados.", component => component
            .Activity("C5A1", "Desarrollo e implementación de un sistema multipagos que incluya aplicación móvil", activity => activity
                .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator
                    .Frequency(Frequency.Quarterly)
                    .Formula("(número de trámites digitales / total de trámites municipales susceptibles de digitalización) * 100")
                    .Target(100))));
}
