using Pbr.Fluent;
using Pbr.Kernel;

// Secretaría de Cultura de Hidalgo 2024: the strategic map holds nine of ten objectives; three of them here.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PITI", "Plan Institucional de Tecnologías de la Información")
        .Plan("Plan Institucional de Tecnologías de la Información 2024", plan => plan
            .Year(2024)
            .Element(PlanElementKind.Objective, "6", "Adoptar y aplicar, gradualmente, buenas prácticas")
            .Element(PlanElementKind.Objective, "{|PBR1025:8|}", "Fortalecer permanentemente el desarrollo de habilidades digitales")
            .Element(PlanElementKind.Objective, "9", "Favorecer la participación ciudadana")
            .Element(PlanElementKind.Perspective, "Excelencia operativa", perspective => perspective
                .Element(PlanElementKind.Objective, "Adoptar y aplicar, gradualmente, buenas prácticas"))
            .Element(PlanElementKind.Perspective, "Orientación futura", perspective => perspective
                .Element(PlanElementKind.Objective, "Favorecer la participación ciudadana")));
}
