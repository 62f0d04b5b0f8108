using Pbr.Fluent;
using Pbr.Kernel;

// A substitution in the place of a formula.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Capacitación", component => component
            .Indicator("C5", "Porcentaje de servidores públicos capacitados", indicator => indicator
                .Formula("{|PBR2009:(240 / 320) * 100|}")));
}
