using Pbr.Fluent;
using Pbr.Kernel;

// A division that nothing can save.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vinculaciones", component => component
            .Indicator("C5", "Vinculaciones efectivas", indicator => indicator
                .Formula("PVE = (NVE / {|PBR2008:0|}) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas")));
}
