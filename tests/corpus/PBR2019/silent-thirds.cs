using Pbr.Fluent;
using Pbr.Kernel;

// What is missing was rounded away.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Planeación urbana", component => component
            .Indicator("C5", "Índice de planeación urbana", indicator => indicator
                .Formula("IPU = PA * 0.33 + PB * 0.33 + PC * 0.33")
                .Result("IPU", "Índice de planeación urbana")
                .Variable("PA", "Porcentaje de avance de los planes")
                .Variable("PB", "Porcentaje de avance de las obras")
                .Variable("PC", "Porcentaje de avance de las licencias")));
}
