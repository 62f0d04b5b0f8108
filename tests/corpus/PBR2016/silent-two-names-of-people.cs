using Pbr.Fluent;
using Pbr.Kernel;

// Two names for people.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de usuarios de internet", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(número de usuarios de internet / total de habitantes de la ciudad) * 100")));
}
