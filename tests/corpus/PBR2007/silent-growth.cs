using Pbr.Fluent;
using Pbr.Kernel;

// The one of a growth rate is no term of its quotient.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Finanzas", component => component
            .Indicator("C5", "Variación porcentual de los saldos", indicator => indicator
                .Formula("(Saldos en el año actual / saldos en el año anterior - 1 ) * 100")));
}
