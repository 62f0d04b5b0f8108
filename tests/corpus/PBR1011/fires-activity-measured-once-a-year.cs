using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C5A1: once a year, which no source permits for an activity.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C5", "Realización de mejora procedimental", component => component
            .Activity("C5A1", "Implementación de Mi Veracruz", activity => activity
                .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency({|PBR1011:Frequency.Annual|}))));
}
