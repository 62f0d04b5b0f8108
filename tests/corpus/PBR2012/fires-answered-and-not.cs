using Pbr.Fluent;
using Pbr.Kernel;

// The same, in declared symbols.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Atención", component => component
            .Indicator("C5", "Porcentaje de solicitudes atendidas", indicator => indicator
                .Formula("PSA = (NSA / {|PBR2012:NSN|}) * 100")
                .Result("PSA", "Porcentaje de solicitudes atendidas")
                .Variable("NSA", "Número de solicitudes atendidas")
                .Variable("NSN", "Número de solicitudes no atendidas")));
}
