using Pbr.Fluent;
using Pbr.Kernel;

// Two names for one figure.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vinculaciones", component => component
            .Indicator("C5", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE/{|PBR2010:NVF|}) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Formalizadas")
                .Variable("NVF", "Número de vinculaciones formalizadas.")));
}
