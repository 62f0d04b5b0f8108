using Pbr.Fluent;
using Pbr.Kernel;

// What an activity does is measured for management, whatever source is asked.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Activity("A.5.1", "{|PBR1018:Formalización de oportunidades de vinculación|}", activity => activity
                .Indicator("Número de vinculaciones formalizadas", indicator => indicator
                    .Type({|PBR1008:IndicatorType.Strategic|}))));
}
