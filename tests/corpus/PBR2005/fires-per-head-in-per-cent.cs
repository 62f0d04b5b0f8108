using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, component C1, whose unit is taken for a percentage: what is per head is none.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Conexiones de internet instaladas.", component => component
            .Indicator("Número de conexiones de internet per cápita", indicator => indicator
                .Frequency(Frequency.Monthly)
                .Formula("(número de conexiones de internet / total de habitantes) * {|PBR2005:100|}")
                .Unit("Porcentaje")));
}
