{|PBR9002:|}using Pbr.Fluent;
using Pbr.Kernel;

// .editorconfig: pbr_goal_dimension = eficacia
// A slip in a key.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Vinculaciones efectivas", indicator => indicator.Unit("Vinculación")));
}
