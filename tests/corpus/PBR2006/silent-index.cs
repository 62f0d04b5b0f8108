using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C6A1: an index is whatever its method says.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C6", "Cero Papel", component => component
            .Indicator("C6", "Índice de comunicaciones oficiales digitales", indicator => indicator
                .Formula("(número de trámites internos municipales digitalizados/total de trámites internos susceptibles de digitalización)*100")));
}
