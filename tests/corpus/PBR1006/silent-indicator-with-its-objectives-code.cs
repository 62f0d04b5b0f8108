using Pbr.Fluent;
using Pbr.Kernel;

// An indicator may bear the code of its objective. After Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component
            .Indicator("C1", "Número de conexiones de internet per cápita", indicator => indicator.Frequency(Frequency.Monthly)));
}
