using Pbr.Fluent;
using Pbr.Kernel;

// The variable is a percentage already.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vivienda", component => component
            .Indicator("C5", "Porcentaje de viviendas con rezago", indicator => indicator
                .Formula("PVR = PVI")
                .Result("PVR", "Porcentaje de viviendas con rezago")
                .Variable("PVI", "Porcentaje de viviendas con rezago que publica el instituto")
                .Unit("Porcentaje")));
}
