using Pbr.Fluent;
using Pbr.Kernel;

// A rate says per how many it is.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Prevención del delito", component => component
            .Indicator("C5", "Tasa de homicidios por 100 mil habitantes", indicator => indicator
                .Formula("TH = (HR/P) X 100000")
                .Result("TH", "Tasa de homicidios")
                .Variable("HR", "Número de homicidios registrados")
                .Variable("P", "Población total")));
}
