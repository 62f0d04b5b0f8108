using Pbr.Fluent;
using Pbr.Kernel;

// One unit's components. Worth knowing only: both upper levels may stand in another document.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1001:3|}", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component
            .Activity("C1A1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.MeansOfVerification("conexiones de internet")));
}
