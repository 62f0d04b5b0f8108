using Pbr.Fluent;
using Pbr.Kernel;

// Most of the name is in the formula: the act alone has another word.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de construcción de pozos de agua", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(pozos de agua concluidos / pozos de agua programados) * 100")));
}
