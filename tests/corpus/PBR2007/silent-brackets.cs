using Pbr.Fluent;
using Pbr.Kernel;

// The same, grouped.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vivienda segura", component => component
            .Indicator("C5", "Proporción de viviendas en vulnerabilidad ante sismos", indicator => indicator
                .Formula("((# de viviendas con riesgo sísmico alto + # de viviendas con riesgo sísmico muy alto) / # de viviendas totales) X 100")));
}
