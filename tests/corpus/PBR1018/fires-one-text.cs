using Pbr.Fluent;
using Pbr.Kernel;

// An activity with the very text of its component.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C8", "Elaboración de proyectos de modernización tecnológica", component => component.MeansOfVerification("Oficios")
            .Activity("C8A1", "{|PBR1018:Elaboración de proyectos de modernización tecnológica.|}", activity => activity.MeansOfVerification("Oficios")));
}
