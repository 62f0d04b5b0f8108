using Pbr.Fluent;
using Pbr.Kernel;

// Activities numbered through the programme, whatever their component.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component
            .Activity("A1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.MeansOfVerification("conexiones"))
            .Activity("A4", "Instalación de módulos de pagos", activity => activity.MeansOfVerification("transacciones")))
        .Component("C2", "Actualizaciones en materia tecnológica en el municipio.", component => component
            .Activity("A2", "Implementación del Sistema integral Financiero", activity => activity.MeansOfVerification("Reporte de Avance"))
            .Activity("A3", "Desarrollo e implementación de un tablero de control", activity => activity.MeansOfVerification("Reporte de Avance")));
}
