using Pbr.Fluent;
using Pbr.Kernel;

// Two names for money.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de inversión", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(inversión ejercida en obra pública / presupuesto aprobado) * 100")));
}
