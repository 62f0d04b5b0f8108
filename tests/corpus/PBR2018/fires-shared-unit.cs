using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, goal, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Mejora de la gestión pública", component => component
            .Indicator("C5", "Porcentaje de iniciativas implementadas.", indicator => indicator
                .Formula("IIM = (NII/IS) * 100")
                .Result("IIM", "Porcentaje de Iniciativas Implementadas")
                .Variable("NII", "Número de iniciativas implementadas")
                .Variable("IS", "Iniciativas solicitadas")
                .VariablesUnit("{|PBR2018:Porcentaje de iniciativas implementadas|}")
                .Unit("Porcentaje")));
}
