using Pbr.Fluent;
using Pbr.Kernel;

// Progress from a baseline that is there.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Atención", component => component
            .Indicator("Porcentaje de quejas sin atender", indicator => indicator
                .Direction(Direction.Descending)
                .Unit("Porcentaje").Baseline(20, 2022).Target(10).Compliance(ComplianceMethod.ProgressFromBaseline)));
}
