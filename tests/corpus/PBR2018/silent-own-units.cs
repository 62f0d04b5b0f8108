using Pbr.Fluent;
using Pbr.Kernel;

// Each its own.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Mejora de la gestión pública", component => component
            .Indicator("C5", "Porcentaje de iniciativas implementadas.", indicator => indicator
                .Formula("IIM = (NII/IS) * 100")
                .Result("IIM", "Porcentaje de Iniciativas Implementadas")
                .Variable("NII", "Número de iniciativas implementadas", unit: "Iniciativas")
                .Variable("IS", "Iniciativas solicitadas", unit: "Solicitudes")
                .Unit("Porcentaje")));
}
