using Pbr.Fluent;
using Pbr.Kernel;

// A ratio compares two parts.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Igualdad", component => component
            .Indicator("C5", "Razón de mujeres capacitadas por cada 100 hombres capacitados", indicator => indicator
                .Formula("(mujeres capacitadas / hombres capacitados) * 100")));
}
