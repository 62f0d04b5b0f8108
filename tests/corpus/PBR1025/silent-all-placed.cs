using Pbr.Fluent;
using Pbr.Kernel;

// Secretaría de Cultura de Hidalgo 2024: by the map, by a link, by the work, and by work in the dimension.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .Element(PlanElementKind.Dimension, "1", "Gestión tecnológica institucional", dimension => dimension
                .Element(PlanElementKind.Activity, "Sistematización de solicitudes de apoyo en TI para las áreas", activity => activity.Under("VI")))
            .Element(PlanElementKind.Dimension, "3", "Formación de competencias y habilidades digitales")
            .Element(PlanElementKind.Dimension, "4", "Inclusión social y equidad", dimension => dimension
                .Element(PlanElementKind.Objective, "Consolidar el aporte de valor de las tecnologías"))
            .Element(PlanElementKind.Objective, "I", "Consolidar el aporte de valor de las tecnologías")
            .Element(PlanElementKind.Objective, "VI", "Adoptar y aplicar, gradualmente, buenas prácticas")
            .Element(PlanElementKind.Objective, "VIII", "Fortalecer permanentemente el desarrollo de habilidades digitales", objective => objective
                .Element(PlanElementKind.Activity, "Desarrollo de eventos de capacitación en TICs", activity => activity.Under("3")))
            .Element(PlanElementKind.Objective, "IX", "Favorecer la participación ciudadana", objective => objective.Under("4")));
}
