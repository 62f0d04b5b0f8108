using Pbr.Fluent;
using Pbr.Kernel;

// The same figure twice.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vinculaciones", component => component
            .Indicator("C5", "Vinculaciones efectivas", indicator => indicator
                .Formula("VN = NVE / {|PBR2008:(NVF - NVF)|}")
                .Result("VN", "Vinculaciones por vinculación nueva")
                .Variable("NVE", "Número de Vinculaciones Efectivas")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")));
}
