using Pbr.Fluent;
using Pbr.Kernel;

// Shares that exceed the whole.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Planeación urbana", component => component
            .Indicator("C5", "Índice de planeación urbana", indicator => indicator
                .Formula("IPU = {|PBR2019:PA * 0.6 + PB * 0.5|}")
                .Result("IPU", "Índice de planeación urbana")
                .Variable("PA", "Porcentaje de avance de los planes")
                .Variable("PB", "Porcentaje de avance de las obras")));
}
