using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, the purpose: a rate is a percentage.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Micrositios publicados.", component => component
            .Indicator("I.1.1", "Porcentaje de crecimiento de iniciativas implementadas.", indicator => indicator
                .Formula("TCI = (NIIA - NIIAA) / NIIAA * 100")
                .Result("TCI", "Tasa de Crecimiento de Iniciativas")
                .Variable("NIIA", "Número de Iniciativas Implementadas en el período Actual reportado")
                .Variable("NIIAA", "Número de Iniciativas Implementadas en el período Anterior")
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)));
}
