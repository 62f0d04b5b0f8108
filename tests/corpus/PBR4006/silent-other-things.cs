using Pbr.Fluent;
using Pbr.Kernel;

// Income over expense is no part of a whole.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Finanzas", component => component
            .Indicator("Cobertura del gasto", indicator => indicator
                .Formula("CG = (IP / GC) * 100")
                .Result("CG", "Cobertura del gasto")
                .Variable("IP", "Ingresos propios", Accumulation.Sum)
                .Variable("GC", "Gasto corriente", Accumulation.Sum)
                .Unit("Porcentaje").Target(120)));
}
