using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, the goal's indicator.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Micrositios publicados.", component => component
            .Indicator("I.1.1", "Porcentaje de iniciativas implementadas.", indicator => indicator
                .Formula("IIM = (NII / IS) * 100")
                .Result("IIM", "{|PBR2015:Índice|} de Iniciativas Implementadas")
                .Variable("NII", "Número de iniciativas implementadas")
                .Variable("IS", "Iniciativas solicitadas")
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)));
}
