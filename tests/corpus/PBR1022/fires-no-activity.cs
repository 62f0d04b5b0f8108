using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: no activity of the yearly programme stands under line of action 3.2.3.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Plan("Programa Anual de Trabajo", plan => plan
            .Year(2021)
            .Element(PlanElementKind.Strategy, "3.2", "Promover la transformación hacia un gobierno innovador", strategy => strategy
                .Element(PlanElementKind.LineOfAction, "{|PBR1022:3.2.3|}", "Gestionar y desarrollar un espacio que revitalice a la población de Veracruz")
                .Element(PlanElementKind.LineOfAction, "3.2.4", "Crear programas y espacios físicos que permitan la capacitación", line => line
                    .Element(PlanElementKind.Activity, "Promover el gobierno abierto a través de un taller de datos abiertos"))));
}
