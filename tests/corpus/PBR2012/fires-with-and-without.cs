using Pbr.Fluent;
using Pbr.Kernel;

// After component C1 of Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad", component => component
            .Indicator("C1", "Porcentaje de personas con acceso a internet", indicator => indicator
                .Formula("(número de personas con acceso a internet/{|PBR2012:total de personas sin acceso a internet|})*100")));
}
