using Pbr.Fluent;
using Pbr.Kernel;

// What is divided is per cent already.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Seguimiento de proyectos", component => component
            .Indicator("C5", "Porcentaje de avance de los proyectos", indicator => indicator
                .Formula("PAP = SAP / NP")
                .Result("PAP", "Porcentaje de avance de los proyectos")
                .Variable("SAP", "Suma de los porcentajes de avance de cada proyecto")
                .Variable("NP", "Número de proyectos")
                .Unit("Porcentaje")));
}
