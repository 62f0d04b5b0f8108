using Pbr.Fluent;
using Pbr.Kernel;

// A growth may be more than all there was.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Iniciativas", component => component
            .Indicator("Tasa de crecimiento de iniciativas", indicator => indicator
                .Formula("TCI = ((NIIA - NIIAA) / NIIAA) * 100")
                .Result("TCI", "Tasa de Crecimiento de Iniciativas")
                .Variable("NIIA", "Número de Iniciativas Implementadas en el período Actual", Accumulation.Sum)
                .Variable("NIIAA", "Número de Iniciativas Implementadas en el período Anterior", Accumulation.Constant)
                .Unit("Porcentaje").Target(120)));
}
