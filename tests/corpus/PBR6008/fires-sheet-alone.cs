using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.1: the row of the matrix and the sheet say the same, and the sheet is told.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.1", "Micrositios publicados.", component => component
            .MeansOfVerification("Oficios")
            .Indicator("I.C.1", "Porcentaje de micrositios implementados", indicator => indicator
                .MeansOfVerification("{|PBR6008:Oficios|}")
                .Frequency(Frequency.Quarterly)));
}
