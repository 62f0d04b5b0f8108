using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C5A1: two processes in the plan, two per cent in the matrix.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.Activity, "Implementación de Mi Veracruz", activity => activity
                .CoveredBy("C5A1").Indicator(one => one.Unit("{|PBR4007:Procesos|}").Target(2))))
        .Component("C5", "Procedimientos administrativos mejorados.", component => component
            .Activity("C5A1", "Implementación de Mi Veracruz", activity => activity
                .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator
                    .Frequency(Frequency.Quarterly)
                    .Formula("(número de trámites digitales / total de trámites municipales susceptibles de digitalización) * 100")
                    .Target(2))));
}
