using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: the matrix ends at C8 and holds an activity of C9.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C8", "Elaboración de proyectos de modernización tecnológica", component => component
            .Activity("C8A1", "Proporcionar información de forma interactiva a la ciudadanía", activity => activity.Assumptions("El Ayuntamiento ejecuta estrategias")))
        .Activity("{|PBR1004:C9A1|}", "Mantenimiento preventivo y correctivo del equipo de cómputo", activity => activity.Assumptions("El Ayuntamiento cuenta con equipo"));
}
