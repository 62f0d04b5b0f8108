using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, without the column of assumptions: said once, of the programme.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1012:3|}", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component.MeansOfVerification("Conexiones de internet")
            .Activity("C1A1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.MeansOfVerification("conexiones de internet")));
}
