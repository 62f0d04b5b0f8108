using Pbr.Fluent;
using Pbr.Kernel;

// A step towards a good may name all of it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Apoyos económicos entregados", component => component.MeansOfVerification("Oficios")
            .Activity("C1A1", "Publicación de la convocatoria para la entrega de apoyos económicos", activity => activity.MeansOfVerification("Oficios")));
}
