using Pbr.Fluent;
using Pbr.Kernel;

// More is worse, and its compliance would rise.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Atención", component => component
            .Indicator("Porcentaje de quejas sin atender", indicator => indicator
                .Direction(Direction.Descending)
                .Unit("Porcentaje").Target(10).Compliance({|PBR4008:ComplianceMethod.AchievedOverTarget|})));
}
