{|PBR9002:|}using Pbr.Fluent;
using Pbr.Kernel;

// .editorconfig: pbr_goal_dimensions = eficasia
// A slip in a value.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Vinculaciones efectivas", indicator => indicator.Unit("Vinculación")));
}
