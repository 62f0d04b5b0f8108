using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: the objective of the programme is printed beside each strategy, in two wordings.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.Objective, "Promover la transformación hacia un gobierno innovador, inteligente, moderno y eficiente a través de la inversión en infraestructura, con la organización de su actividad interna, para hacerla un instrumento útil de sus usuarios.", objective => objective
                .Element(PlanElementKind.Strategy, "3.1", "Generar acciones para modernizar los servicios y procesos del gobierno.", strategy => strategy.CoveredBy("C4A1")))
            .Element(PlanElementKind.Objective, "{|PBR6006:Promover la transformación hacia un gobierno innovador, inteligente, moderno y eficiente, iniciando con la organización de su actividad interna, para hacerla un instrumento útil de sus usuarios.|}", objective => objective
                .Element(PlanElementKind.Strategy, "3.2", "Migrar los trámites a plataformas digitales.", strategy => strategy.CoveredBy("C4A1"))))
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Activity("C4A1", "Actualización de portales", activity => activity
                .Indicator("Porcentaje de portales actualizados", indicator => indicator.Frequency(Frequency.Quarterly).Target(80))));
}
