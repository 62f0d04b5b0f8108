using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Actualización de Portales institucionales", objective => objective.Assumptions("{|PBR6007:El H. Ayuntamiento de Veracruz cuenta con portales institucionales actualizados en información|}"));
}
