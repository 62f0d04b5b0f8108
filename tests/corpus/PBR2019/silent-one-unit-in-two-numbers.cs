using Pbr.Fluent;
using Pbr.Kernel;

// One unit, singular and plural.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Capacitación", component => component
            .Indicator("C5", "Acciones de capacitación", indicator => indicator
                .Formula("AC = NC + NT")
                .Result("AC", "Acciones de capacitación")
                .Variable("NC", "Número de cursos", unit: "Acción")
                .Variable("NT", "Número de talleres", unit: "Acciones")));
}
