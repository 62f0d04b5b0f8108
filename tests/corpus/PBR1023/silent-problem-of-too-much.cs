using Pbr.Fluent;
using Pbr.Kernel;

// A problem of too much is not denied by a high percentage.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Diagnosis(diagnosis => diagnosis
            .Cause("C.1", "Exceso de trámites presenciales", "Reducción de trámites presenciales"))
        .Component("C1", "Reducción de trámites presenciales", component => component
            .Indicator("Porcentaje de trámites presenciales", indicator => indicator.Unit("Porcentaje").Baseline(100)));
}
