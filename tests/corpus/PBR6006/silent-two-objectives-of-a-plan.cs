using Pbr.Fluent;
using Pbr.Kernel;

// Two objectives of one plan that have some words in common.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.Objective, "Promover la transformación hacia un gobierno innovador, inteligente, moderno y eficiente a través de la inversión en infraestructura, con la organización de su actividad interna, para hacerla un instrumento útil de sus usuarios.", objective => objective
                .Element(PlanElementKind.Strategy, "3.1", "Generar acciones para modernizar los servicios y procesos del gobierno.", strategy => strategy.CoveredBy("C4A1")))
            .Element(PlanElementKind.Objective, "Promover la transformación de los barrios de la ciudad con obras de infraestructura que sus habitantes elijan, para hacer de las calles espacios seguros.", objective => objective
                .Element(PlanElementKind.Strategy, "3.2", "Construir parques y banquetas.", strategy => strategy.CoveredBy("C4A1"))))
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Activity("C4A1", "Actualización de portales", activity => activity
                .Indicator("Porcentaje de portales actualizados", indicator => indicator.Frequency(Frequency.Quarterly).Target(80))));
}
