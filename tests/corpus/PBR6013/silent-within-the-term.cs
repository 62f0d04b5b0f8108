using Pbr.Fluent;
using Pbr.Kernel;

// What is done in time relates it to time.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Indicator("Porcentaje de trámites resueltos en plazo", indicator => indicator
                .Measures(Dimension.Efficiency).Frequency(Frequency.Quarterly)
                .Formula("(Número de trámites resueltos en el plazo legal / Total de trámites recibidos) * 100")));
}
