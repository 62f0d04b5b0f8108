using Pbr.Fluent;
using Pbr.Kernel;

// One figure with two symbols. After C.5 and A.5.1 of Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Vinculaciones efectivas", component => component
            .Indicator("C.5", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Formula("PVE = (NVE / NVF) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")))
        .Component("C.6", "Vinculaciones internacionales", component => component
            .Indicator("C.6", "Porcentaje de vinculaciones internacionales", indicator => indicator
                .Formula("PVI = (NVI / NVFO) * 100")
                .Result("PVI", "Porcentaje de Vinculaciones Internacionales")
                .Variable("NVI", "Número de Vinculaciones Internacionales")
                .Variable("{|PBR2013:NVFO|}", "Número de Vinculaciones Formalizadas.")));
}
