using Pbr.Fluent;
using Pbr.Kernel;

// Federal open data: the factor stands inside the brackets.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Seguimiento de asuntos legislativos", component => component
            .Indicator("C5", "Porcentaje de asuntos legislativos con seguimiento", indicator => indicator
                .Formula("[(Número de asuntos legislativos con seguimiento )* 100/(Número de asuntos legislativos presentados.)]")
                .Unit("Porcentaje")));
}
