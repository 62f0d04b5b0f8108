using Pbr.Fluent;
using Pbr.Kernel;

// The denominator was copied into the numerator. After component C.5 of Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vinculaciones", component => component
            .Indicator("C5", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVF/{|PBR2010:NVF|}) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")));
}
