using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C1A1: coverage is what the figure is, and not what is counted.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de cobertura digital con servicio internet gratuito", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(número de personas conectadas por internet gratuito / número de personas estimadas para acceder a internet gratuito) * 100")));
}
