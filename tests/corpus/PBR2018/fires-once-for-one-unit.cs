using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, purpose: the variable that stands twice in the formula, and the one unit written at both variables, are one mistake.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Iniciativas de vinculación implementadas.", component => component
            .Indicator("I.5.1", "Tasa de crecimiento de iniciativas de vinculación", indicator => indicator
                .Formula("TCI=(NIIA-NIIAA)/NIIAA *100")
                .Result("TCI", "Tasa de Crecimiento de Iniciativas")
                .Variable("NIIA", "Número de Iniciativas Implementadas en el período Actual reportado", unit: "{|PBR2018:Porcentaje de crecimiento|}")
                .Variable("NIIAA", "Número de Iniciativas Implementadas en el período Anterior", unit: "Porcentaje de crecimiento")
                .Unit("Porcentaje")));
}
