using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, component C4.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de servicios electrónicos", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(número de servicios públicos electrónicos otorgados / total de los servicios electrónicos requeridos) * 100")));
}
