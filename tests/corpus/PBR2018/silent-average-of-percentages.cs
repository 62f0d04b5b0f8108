using Pbr.Fluent;
using Pbr.Kernel;

// Percentages are percentages.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Seguimiento de proyectos", component => component
            .Indicator("C5", "Promedio de avance de los proyectos", indicator => indicator
                .Formula("PAP = (AV1 + AV2) / 2")
                .Result("PAP", "Promedio de avance")
                .Variable("AV1", "Porcentaje de avance del proyecto primero")
                .Variable("AV2", "Porcentaje de avance del proyecto segundo")
                .VariablesUnit("Porcentaje")
                .Unit("Porcentaje")));
}
