using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C8", "Información de forma interactiva proporcionada a la ciudadanía", component => component
            .Indicator("I.C8", "{|PBR6009:Porcentaje de proyectos de modernización tecnológica|}", indicator => indicator
                .Formula("(número de proyectos de modernización tecnológica ejecutados/ total de proyectos de modernización tecnológica programados en el PMD)*100")
                .Unit("Porcentaje")
                .Frequency(Frequency.Annual)));
}
