using Pbr.Fluent;
using Pbr.Kernel;

// A growth rate in per cent, in its other spelling.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Resultados obtenidos de las vinculaciones", component => component
            .Indicator("C5", "Tasa de crecimiento de iniciativas implementadas", indicator => indicator
                .Formula("TCI = {|PBR2005:NIIA / NIIAA - 1|}")
                .Result("TCI", "Tasa de Crecimiento de Iniciativas")
                .Variable("NIIA", "Número de Iniciativas Implementadas en el período Actual reportado")
                .Variable("NIIAA", "Número de Iniciativas Implementadas en el período Anterior")
                .Unit("Porcentaje")));
}
