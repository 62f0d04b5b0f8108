using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: activities with numbers and no matrix.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("1", "Evaluar y dictaminar elementos interoperables", activity => activity.MeansOfVerification("Oficios de contestación"))
        .Activity("2", "Desarrollar servicios digitales para la Administración Pública", activity => activity.MeansOfVerification("URL"));
}
