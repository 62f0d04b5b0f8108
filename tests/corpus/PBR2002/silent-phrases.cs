using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, component C6: phrases declare themselves.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C6", "Ejecución de las políticas de modernización electrónica", component => component
            .Indicator("C6", "Porcentaje de modernización electrónica", indicator => indicator
                .Formula("(número de procesos modernizados/procesos modernizados programados)*100")));
}
