using Pbr.Fluent;
using Pbr.Kernel;

// The previous period stands above and below.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vinculaciones", component => component
            .Indicator("C5", "Tasa de crecimiento de iniciativas implementadas", indicator => indicator
                .Formula("TCI=(NIIA-NIIAA)/NIIAA *100")
                .Result("TCI", "Tasa de Crecimiento de Iniciativas")
                .Variable("NIIA", "Número de Iniciativas Implementadas en el período Actual reportado")
                .Variable("NIIAA", "Número de Iniciativas Implementadas en el período Anterior")
                .Unit("Porcentaje")));
}
