using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, component C6: the noun of the name is a participle in the formula.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de modernización electrónica", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(número de procesos modernizados / procesos modernizados programados) * 100")));
}
