using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C6A1: communications in the name, procedures in the formula.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Índice de {|PBR2015:comunicaciones|} oficiales digitales", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(número de trámites internos municipales digitalizados / total de trámites internos susceptibles de digitalización) * 100")));
}
