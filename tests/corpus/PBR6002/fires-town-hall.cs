using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Purpose("{|PBR6002:El ayuntamiento cumple con sus planes y metas aplicando de manera eficiente y eficaz los recursos e información.|}", purpose => purpose
            .Assumptions("Las reglas federales se publican en tiempo"));
}
