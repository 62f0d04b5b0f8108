using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C8", "Elaboración de proyectos de modernización tecnológica", objective => objective.Assumptions("{|PBR6007:El Ayuntamiento ejecuta estrategias de modernización tecnológica con estándares de calidad|}"));
}
