using Pbr.Fluent;
using Pbr.Kernel;

// Half a per cent of mortality, from twelve, is a target of a descending indicator.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Atención", component => component
            .Indicator("Porcentaje de mortalidad", indicator => indicator
                .Direction(Direction.Descending)
                .Unit("Porcentaje").Baseline(12, 2022).Target(0.5m).Compliance(ComplianceMethod.TwoMinusRatio)));
}
