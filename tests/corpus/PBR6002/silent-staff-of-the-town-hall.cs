using Pbr.Fluent;
using Pbr.Kernel;

// Who works in the town hall is a population.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Purpose("El personal del ayuntamiento aplica de manera eficiente los recursos.", purpose => purpose
            .Assumptions("Las reglas federales se publican en tiempo"));
}
