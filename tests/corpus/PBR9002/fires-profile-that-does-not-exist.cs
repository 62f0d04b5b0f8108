{|PBR9002:|}using Pbr.Fluent;
using Pbr.Kernel;

// .editorconfig: pbr_profile = federl
// A slip in the name of the profile: what is known holds instead.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Vinculaciones efectivas", indicator => indicator.Unit("Vinculación")));
}
