using Pbr.Fluent;
using Pbr.Kernel;

// A component that is measured once a year, under a purpose that is measured twice.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Purpose("El ayuntamiento cumple con sus planes y metas.", purpose => purpose
            .Indicator("Porcentaje de avance programático", indicator => indicator.Frequency(Frequency.Semiannual)))
        .Component("C8", "Elaboración de proyectos de modernización tecnológica", component => component
            .Indicator("Porcentaje de proyectos de modernización tecnológica", indicator => indicator.Frequency({|PBR1017:Frequency.Annual|})));
}
