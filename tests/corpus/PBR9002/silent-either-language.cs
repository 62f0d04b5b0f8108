using Pbr.Fluent;
using Pbr.Kernel;

// .editorconfig: pbr_profile = CONEVAL
// .editorconfig: pbr_goal_dimensions = Eficacia, quality
// .editorconfig: pbr_overachievement_limit = 115 %
// Spanish, English, any case.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Vinculaciones efectivas", indicator => indicator.Unit("Vinculación")));
}
