using Pbr.Fluent;
using Pbr.Kernel;

// Somebody else computes it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vivienda", component => component
            .Indicator("C5", "Porcentaje de viviendas con rezago", indicator => indicator
                .ExternalMethod("INEGI, Encuesta Nacional de Ingresos y Gastos de los Hogares")
                .Unit("Porcentaje")));
}
