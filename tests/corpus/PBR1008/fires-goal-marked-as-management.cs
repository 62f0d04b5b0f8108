using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, amended sheet of the Fin: it ticks management.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas", indicator => indicator
                .Type({|PBR1008:IndicatorType.Management|}).Measures(Dimension.Efficacy).Frequency(Frequency.Annual)));
}
