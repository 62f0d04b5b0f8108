using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: tasks in infinitives, and no matrix.
static class Case
{
    public static IBuildStage Program() => Mir.Program("GD", "Gobierno Digital")
        .Activity("1", "Realizar el reporte de ciberseguridad para diagnosticar las áreas", activity => activity.SourcesOfInformation("Cuenta pública"))
        .Activity("2", "Desarrollar servicios digitales para la Administración Pública", activity => activity.SourcesOfInformation("Cuenta pública"));
}
