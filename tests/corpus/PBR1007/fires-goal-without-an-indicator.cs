using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, where the Fin has no code: its text stands for it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Goal("{|PBR1007:Contribuir a transformar, modernizar al Municipio de Veracruz|}", goal => goal.Assumptions("Que el Ayuntamiento realice las acciones"))
        .Purpose("El ayuntamiento cumple con sus planes y metas.", purpose => purpose.Indicator("Porcentaje de avance programático", indicator => indicator.Frequency(Frequency.Annual)));
}
