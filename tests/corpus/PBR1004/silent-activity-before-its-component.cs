using Pbr.Fluent;
using Pbr.Kernel;

// A1C2 is the first activity of component 2 where a government writes the activity first.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component.MeansOfVerification("Conexiones de internet"))
        .Component("C2", "Actualizaciones en materia tecnológica en el municipio.", component => component.MeansOfVerification("Reporte de Avance"))
        .Activity("A1C1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.MeansOfVerification("conexiones de internet"))
        .Activity("A1C2", "Implementación del Sistema integral Financiero", activity => activity.MeansOfVerification("Reporte de Avance"));
}
