using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: the sheets repeat one strategic action, and another has none.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Plan("Plan Municipal de Desarrollo", plan => plan
            .CitedAs("PMD")
            .Element(PlanElementKind.LineOfAction, "1.2.B.14", "Innovar las plataformas existentes")
            .Element(PlanElementKind.LineOfAction, "{|PBR1022:1.2.B.15|}", "Reestructurar el portal web del municipio"))
        .Goal("Contribuir a la mejora de la gestión pública.", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator.Alignment("PMD, acción estratégica", "1.2.B.14", "Innovar las plataformas existentes")));
}
