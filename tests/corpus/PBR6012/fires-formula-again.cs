using Pbr.Fluent;
using Pbr.Kernel;

// Federal, 2013, E001.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Centros de investigación")
        .Component("C1", "Publicaciones generadas.", component => component
            .Indicator("I.C1", "Porcentaje de publicaciones arbitradas", indicator => indicator
                .Definition("{|PBR6012:Publicaciones arbitradas referentes al total de publicaciones generadas por el Centro|}")
                .Formula("(Número de publicaciones arbitradas / Total de publicaciones generadas por el Centro) x 100")
                .Unit("Porcentaje")
                .Frequency(Frequency.Annual)));
}
