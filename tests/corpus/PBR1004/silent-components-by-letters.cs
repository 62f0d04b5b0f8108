using Pbr.Fluent;
using Pbr.Kernel;

// A matrix that numbers its components with letters.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("A", "Instalaciones de conexiones de internet en la ciudad.", component => component.MeansOfVerification("Conexiones de internet"))
        .Component("B", "Actualizaciones en materia tecnológica en el municipio.", component => component.MeansOfVerification("Reporte de Avance"))
        .Activity("A.1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.MeansOfVerification("conexiones de internet"))
        .Activity("B.1", "Implementación del Sistema integral Financiero", activity => activity.MeansOfVerification("Reporte de Avance"));
}
