using Pbr.Fluent;
using Pbr.Kernel;

// Descending, from 10 to 12.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Atención de quejas", component => component
            .Indicator("Porcentaje de quejas sin atender", indicator => indicator
                .Direction(Direction.Descending)
                .Unit("Porcentaje").Baseline(10, 2022).Target({|PBR4003:12|}).Compliance(ComplianceMethod.TwoMinusRatio)));
}
