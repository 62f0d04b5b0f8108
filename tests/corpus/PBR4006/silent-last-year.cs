using Pbr.Fluent;
using Pbr.Kernel;

// This year over last year is no part of a whole.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Recaudación", component => component
            .Indicator("Relación de ingresos", indicator => indicator
                .Formula("R = (IA / IP) * 100")
                .Result("R", "Relación")
                .Variable("IA", "Ingresos recibidos en el año", Accumulation.Sum)
                .Variable("IP", "Ingresos recibidos en el año anterior", Accumulation.Constant)
                .Unit("Porcentaje").Target(105)));
}
