using Pbr.Fluent;
using Pbr.Kernel;

// Called what it is.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Indicator("Porcentaje de avance en la prestación de Servicios Electrónicos", indicator => indicator
                .Measures(Dimension.Efficacy).Frequency(Frequency.Quarterly)
                .Formula("(número de servicios públicos electrónicos otorgados / total de los servicios electrónicos requeridos) * 100")));
}
