using Pbr.Fluent;
using Pbr.Kernel;

// An annual indicator is due at the end of the year in any case: information.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C5", "Realización de mejora procedimental", component => component.Assumptions("Que existan organismos"))
        .Activity("C5A1", "Digitalización de trámites", activity => activity
            .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator
                .Frequency(Frequency.Annual)
                .Unit("Porcentaje").Target({|PBR4013:90|})));
}
