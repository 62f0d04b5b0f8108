using Pbr.Fluent;
using Pbr.Kernel;

// A method of the source can be followed.
static class Case
{
    private static void Sheet(IIndicatorStage indicator) => indicator.Unit("Vinculación");

    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Vinculaciones efectivas", Sheet));
}
