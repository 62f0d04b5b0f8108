using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: C8 and C8A1 have one indicator.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C8", "Elaboración de proyectos de modernización tecnológica", component => component
            .Indicator("Porcentaje de proyectos de modernización tecnológica", indicator => indicator.Formula("(número de proyectos de modernización tecnológica ejecutados/ total de proyectos de modernización tecnológica programados en el PMD)*100").Frequency(Frequency.Annual))
            .Activity("C8A1", "Proporcionar información de forma interactiva a la ciudadanía", activity => activity
                .Indicator("{|PBR1014:Porcentaje de proyectos de modernización tecnológica|}", indicator => indicator.Formula("(número de proyectos de modernización tecnológica ejecutados/ total de proyectos de modernización tecnológica programados en el PMD)*100").Frequency({|PBR1011:Frequency.Annual|}))));
}
