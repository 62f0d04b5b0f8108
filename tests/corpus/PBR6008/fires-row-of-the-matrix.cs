using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: the column of the matrix, and not a sheet.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Conexiones de internet instaladas en la ciudad.", component => component
            .MeansOfVerification("{|PBR6008:Conexiones de internet|}")
            .Activity("C1A2", "Instalación de módulos de pagos", activity => activity.MeansOfVerification("{|PBR6008:transacciones|}"))
            .Activity("C1A3", "Impartición de un taller de datos abiertos", activity => activity.MeansOfVerification("{|PBR6008:Curso/Taller|}"))
            .Activity("C1A4", "Implementación de Mi Veracruz", activity => activity.MeansOfVerification("{|PBR6008:Reporte de Actividades|}")));
}
