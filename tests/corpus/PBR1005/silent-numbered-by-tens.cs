using Pbr.Fluent;
using Pbr.Kernel;

// Tens leave room between two: a way to number.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C10", "Instalaciones de conexiones de internet en la ciudad.", component => component.MeansOfVerification("Reporte"))
        .Component("C20", "Actualizaciones en materia tecnológica en el municipio.", component => component.MeansOfVerification("Reporte"))
        .Component("C30", "Prestación de servicios Electrónicos", component => component.MeansOfVerification("Reporte"));
}
