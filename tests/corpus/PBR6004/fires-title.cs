using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C6A1: the name of a platform is no action.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C6", "Políticas de modernización electrónica ejecutadas", component => component
            .Activity("C6A1", "{|PBR6004:Cero Papel|}", activity => activity.Assumptions("Las leyes admiten la firma electrónica"))
            .Activity("C6A2", "Implementación de citas en otras áreas", activity => activity.Assumptions("Las personas tienen teléfono")));
}
