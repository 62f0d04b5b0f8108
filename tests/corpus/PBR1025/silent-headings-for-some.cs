using Pbr.Fluent;
using Pbr.Kernel;

// A heading that few objectives belong to divides nothing.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .Element(PlanElementKind.Dimension, "A", "Perspectiva de género")
            .Element(PlanElementKind.Dimension, "B", "Niñez")
            .Element(PlanElementKind.Objective, "1", "Adoptar y aplicar, gradualmente, buenas prácticas", objective => objective.Under("A"))
            .Element(PlanElementKind.Objective, "2", "Fortalecer permanentemente el desarrollo de habilidades digitales")
            .Element(PlanElementKind.Objective, "3", "Favorecer la participación ciudadana"));
}
