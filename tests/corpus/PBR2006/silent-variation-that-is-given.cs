using Pbr.Fluent;
using Pbr.Kernel;

// The variable is a change already.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Finanzas", component => component
            .Indicator("C5", "Variación porcentual del gasto", indicator => indicator
                .Formula("(Incremento del gasto / Gasto del año anterior) * 100")));
}
