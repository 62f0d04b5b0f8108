using Pbr.Fluent;
using Pbr.Kernel;

// Weights, a count of terms, months, and a scale.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Planeación", component => component
            .Indicator("C5", "Índice de planeación", indicator => indicator
                .Formula("IP = (X1*20) + (X2*80)")
                .Result("IP", "Índice de planeación")
                .Variable("X1", "Cuenta con atlas de riesgos")
                .Variable("X2", "Cuenta con plan de desarrollo urbano")))
        .Component("C6", "Atención", component => component
            .Indicator("C6", "Promedio mensual de solicitudes", indicator => indicator
                .Formula("Solicitudes recibidas / 12")));
}
