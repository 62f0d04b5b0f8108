using Pbr.Fluent;
using Pbr.Kernel;

// A percentage of a number.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Capacitación", component => component
            .Indicator("C5", "Porcentaje de servidores públicos capacitados", indicator => indicator
                .Formula("PSC = (NSC / {|PBR2009:320|}) * 100")
                .Result("PSC", "Porcentaje de servidores públicos capacitados")
                .Variable("NSC", "Número de servidores públicos capacitados")));
}
