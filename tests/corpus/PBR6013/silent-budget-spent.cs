using Pbr.Fluent;
using Pbr.Kernel;

// Money spent of the money there was.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Indicator("Porcentaje del presupuesto ejercido", indicator => indicator
                .Measures(Dimension.Efficiency).Frequency(Frequency.Quarterly)
                .Formula("(Presupuesto ejercido en servicios electrónicos / Presupuesto programado para servicios electrónicos) * 100")));
}
