using Pbr.Fluent;
using Pbr.Kernel;

// The whole, spelled as a sum.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad", component => component
            .Indicator("C1", "Porcentaje de personas con acceso a internet", indicator => indicator
                .Formula("(número de personas con acceso a internet/(personas con acceso a internet + personas sin acceso a internet))*100")));
}
