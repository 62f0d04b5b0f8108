using Pbr.Fluent;
using Pbr.Kernel;

// A component that is measured every other year, under a yearly purpose.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Purpose("El ayuntamiento cumple con sus planes y metas.", purpose => purpose
            .Indicator("Porcentaje de avance programático", indicator => indicator.Frequency(Frequency.Annual)))
        .Component("C8", "Elaboración de proyectos de modernización tecnológica", component => component
            .Indicator("Porcentaje de proyectos de modernización tecnológica", indicator => indicator.Frequency({|PBR1011:{|PBR1017:Frequency.Biennial|}|})));
}
