using Pbr.Fluent;
using Pbr.Kernel;

// A unit that carries components 3 and 4 of a programme of several units.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C3", "Actualizaciones en materia tecnológica en el municipio.", component => component.MeansOfVerification("Reporte"))
        .Component("C4", "Prestación de servicios Electrónicos", component => component.MeansOfVerification("Reporte"));
}
