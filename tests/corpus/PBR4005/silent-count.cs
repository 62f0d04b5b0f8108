using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey, Programa Operativo Anual 2023: 4,560 on a count.
static class Case
{
    public static IBuildStage Program() => Mir.Program("PC", "Participación Ciudadana")
        .Activity("3", "Mantener la asistencia de la comunidad a las juntas vecinales realizadas", activity => activity
            .Indicator("Asistencia", indicator => indicator
                .Unit("Asistencia").Target(4560)));
}
