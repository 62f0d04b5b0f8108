using Pbr.Fluent;
using Pbr.Kernel;

// A month of this year and the same of the last: one period.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de pagos respecto del periodo anterior", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(pagos recibidos en el mes / pagos recibidos en el mismo periodo del año anterior) * 100")));
}
