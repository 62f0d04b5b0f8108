using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C5", "Realización de mejora procedimental", component => component
            .Indicator("I.C5", "Porcentaje de procesos 100% digitales de las 21 unidades", indicator => indicator
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)
                .Target(100)));
}
