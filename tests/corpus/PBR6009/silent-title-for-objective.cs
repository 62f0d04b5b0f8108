using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C6", "Cero Papel", component => component
            .Indicator("I.C6", "Índice de comunicaciones oficiales digitales", indicator => indicator
                .Frequency(Frequency.Monthly)));
}
