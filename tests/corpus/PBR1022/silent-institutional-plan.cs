using Pbr.Fluent;
using Pbr.Kernel;

// Secretaría de Cultura de Hidalgo 2024: a plan without a matrix, whose activities stand in a table of objectives and dimensions.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Element(PlanElementKind.Dimension, "4", "Inclusión social y equidad")
            .Element(PlanElementKind.Objective, "1", "Consolidar el aporte de valor de las tecnologías de la información", objective => objective
                .Element(PlanElementKind.Activity, "Mantenimiento y administración de sitios web institucionales", activity => activity.Under("4")))
            .Element(PlanElementKind.Objective, "8", "Fortalecer permanentemente el desarrollo de habilidades digitales")
            .Element(PlanElementKind.Activity, "Desarrollo de eventos de capacitación en TICs", activity => activity.Under("8")));
}
