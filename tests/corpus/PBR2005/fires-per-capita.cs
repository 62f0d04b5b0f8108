using Pbr.Fluent;
using Pbr.Kernel;

// After component C1 of Veracruz 2021: a figure per capita is no percentage.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad", component => component
            .Indicator("C1", "Número de conexiones de internet per cápita", indicator => indicator
                .Formula("(número de personas con acceso a internet/total de habitantes)*{|PBR2005:100|}")));
}
