using Pbr.Fluent;
using Pbr.Kernel;

// What is left of a hundred.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Finanzas", component => component
            .Indicator("C5", "Porcentaje de saldos sin ejercer", indicator => indicator
                .Formula("100 - Saldo ejercido / Saldo aprobado * 100")));
}
