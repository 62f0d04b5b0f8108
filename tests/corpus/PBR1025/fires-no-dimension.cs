using Pbr.Fluent;
using Pbr.Kernel;

// An objective that leads to no dimension, while the others do.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .Element(PlanElementKind.Dimension, "1", "Gestión tecnológica institucional")
            .Element(PlanElementKind.Dimension, "4", "Inclusión social y equidad")
            .Element(PlanElementKind.Objective, "I", "Adoptar y aplicar, gradualmente, buenas prácticas", objective => objective.Under("1"))
            .Element(PlanElementKind.Objective, "{|PBR1025:II|}", "Fortalecer permanentemente el desarrollo de habilidades digitales")
            .Element(PlanElementKind.Objective, "III", "Favorecer la participación ciudadana", objective => objective.Under("Inclusión social y equidad")));
}
