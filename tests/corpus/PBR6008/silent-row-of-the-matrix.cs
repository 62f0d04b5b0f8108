using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: lists of attendance, a named project and an address; agreements can be opened even where they are counted.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C8", "Proyectos de modernización tecnológica elaborados", component => component
            .MeansOfVerification("Proyectos (Tesorería Virtual)")
            .Activity("C8A1", "Capacitación en datos abiertos", activity => activity.MeansOfVerification("Listas de asistencia"))
            .Activity("C8A2", "Celebración de convenios", activity => activity.MeansOfVerification("Convenios."))
            .Activity("C8A3", "Mantenimiento de equipos", activity => activity.MeansOfVerification("Reportes https://drive.google.com/drive/folders/")));
}
