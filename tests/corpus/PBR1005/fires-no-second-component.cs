using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: the matrix has no C2.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component.MeansOfVerification("Reporte"))
        .Component("{|PBR1005:C3|}", "Actualizaciones en materia tecnológica en el municipio.", component => component.MeansOfVerification("Reporte"))
        .Component("C4", "Prestación de servicios Electrónicos", component => component.MeansOfVerification("Reporte"))
        .Component("C5", "Realización de mejora procedimental", component => component.MeansOfVerification("Reporte"));
}
