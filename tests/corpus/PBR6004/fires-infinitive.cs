using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component.SourcesOfInformation("Cuenta pública"))
        .Activity("C1A1", "{|PBR6004:Mantener|} en funcionamiento los diferentes espacios con internet.", activity => activity.SourcesOfInformation("Cuenta pública"));
}
