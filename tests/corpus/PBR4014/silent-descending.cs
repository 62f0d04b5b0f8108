using Pbr.Fluent;
using Pbr.Kernel;

// Down to 12 %, measured each month.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Atención", component => component
            .Indicator("Porcentaje de quejas sin atender", indicator => indicator
                .Direction(Direction.Descending).Frequency(Frequency.Monthly)
                .Unit("Porcentaje").Target(12).Compliance(ComplianceMethod.TwoMinusRatio)));
}
