using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, with the text of C3A4 under two codes.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C3", "Actualizaciones en materia tecnológica en el municipio.", component => component
            .Activity("C3A1", "Desarrollo e implementación de un tablero de control", activity => activity.MeansOfVerification("Reporte de Avance"))
            .Activity("C3A2", "{|PBR1024:Desarrollo e implementación de un tablero de control.|}", activity => activity.MeansOfVerification("Reporte de Avance")));
}
