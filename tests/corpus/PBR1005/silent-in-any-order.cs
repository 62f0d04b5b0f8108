using Pbr.Fluent;
using Pbr.Kernel;

// Order is not numbering.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C. 2.", "Actualizaciones en materia tecnológica en el municipio.", component => component.MeansOfVerification("Reporte"))
        .Component("C.1.", "Instalaciones de conexiones de internet en la ciudad.", component => component.MeansOfVerification("Reporte"))
        .Component("Componente 3", "Prestación de servicios Electrónicos", component => component.MeansOfVerification("Reporte"));
}
