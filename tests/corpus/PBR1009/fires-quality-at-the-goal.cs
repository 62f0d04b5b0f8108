using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, sheet of the Fin: quality, where every source asks for efficacy.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas", indicator => indicator
                .Type(IndicatorType.Strategic).Measures({|PBR1009:Dimension.Quality|}).Frequency(Frequency.Annual)));
}
