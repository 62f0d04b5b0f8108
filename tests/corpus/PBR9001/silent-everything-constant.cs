using Pbr.Fluent;
using Pbr.Kernel;

// Constants, joined by the compiler.
static class Case
{
    private const string Symbol = "PVE";

    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Formula(Symbol + " = (NVE / NVF) * 100")
                .Variable(Symbol, "Porcentaje de vinculaciones efectivas")
                .Variable("NVE", "Número de vinculaciones efectivas")
                .Variable("NVF", "Número de vinculaciones formalizadas")));
}
