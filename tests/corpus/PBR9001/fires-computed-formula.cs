using Pbr.Fluent;
using Pbr.Kernel;

// A formula that is put together when the programme runs.
static class Case
{
    private static string Symbol() => "PVE";

    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.5", "Vinculaciones formalizadas", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas", indicator => indicator
                .Formula({|PBR9001:Symbol() + " = (NVE / NVF) * 100"|})
                .Variable("NVE", "Número de vinculaciones efectivas")
                .Variable("NVF", "Número de vinculaciones formalizadas")));
}
