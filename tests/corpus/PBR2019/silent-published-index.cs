using Pbr.Fluent;
using Pbr.Kernel;

// Municipal performance guide, indicator 3.1.4.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Planeación urbana", component => component
            .Indicator("C5", "Índice de planeación urbana", indicator => indicator
                .Formula("IPU = (X1*20) + (X2*10) + (X3*20) + (X4*20) + (X5*10) + (X6*10) + (X7*10)")
                .Result("IPU", "Índice de planeación urbana")
                .Variable("X1", "Instrumento de planeación número 1")
                .Variable("X2", "Instrumento de planeación número 2")
                .Variable("X3", "Instrumento de planeación número 3")
                .Variable("X4", "Instrumento de planeación número 4")
                .Variable("X5", "Instrumento de planeación número 5")
                .Variable("X6", "Instrumento de planeación número 6")
                .Variable("X7", "Instrumento de planeación número 7")));
}
