using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, goal: the share of approved actions is called development.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de {|PBR2015:Desarrollo|} Municipal", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(Número de acciones municipales aprobados por cabildo conforme al PMD / total de acciones municipales promovidas por cabildo conforme al PMD) * 100")));
}
