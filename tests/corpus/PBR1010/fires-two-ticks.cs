using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, sheet I.2.1: efficacy and quality are both ticked.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C. 2.", "Información en materia de transparencia actualizada.", component => component
            .Indicator("I.2.1.", "Porcentaje de actualizaciones de información", indicator => indicator
                .Type(IndicatorType.Management).Measures(Dimension.Efficacy, {|PBR1010:Dimension.Quality|}).Frequency(Frequency.Quarterly)));
}
