using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024, activity 3.3: one word differs.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Evaluación de resultados", component => component
            .Indicator("C5", "Porcentaje de sesiones informativas realizadas", indicator => indicator
                .Formula("(Número de sesiones informativas sobre los resultados alcanzados realizadas / Número de sesiones informativas sobre los resultados alcanzados programadas) * 100")));
}
