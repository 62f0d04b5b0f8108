using Pbr.Fluent;
using Pbr.Kernel;

// A numerator and a denominator.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vinculaciones", component => component
            .Indicator("C5", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Result("PVE", "Porcentaje de vinculaciones efectivas")
                .Variable("NVE", "Número de vinculaciones efectivas")
                .Variable("NVF", "Número de vinculaciones formalizadas")
                .Unit("Porcentaje")));
}
