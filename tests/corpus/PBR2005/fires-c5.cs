using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, component C5, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C5", "Realización de mejora procedimental", component => component
            .Indicator("C5", "Porcentaje de avance en la Mejora procedimental", indicator => indicator
                .Formula("{|PBR2005:(procedimientos administrativos digitalizados/ total de procedimientos administrativos susceptibles de digitalización)|}")));
}
