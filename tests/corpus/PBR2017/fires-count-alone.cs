using Pbr.Fluent;
using Pbr.Kernel;

// A count is no percentage.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vinculaciones", component => component
            .Indicator("C5", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Formula("PVE = {|PBR2017:NVE|}")
                .Result("PVE", "Porcentaje de vinculaciones efectivas")
                .Variable("NVE", "Número de vinculaciones efectivas")));
}
