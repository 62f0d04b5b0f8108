using Pbr.Fluent;
using Pbr.Kernel;

// A baseline in per cent and a target as a fraction.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Atención", component => component
            .Indicator("Porcentaje de solicitudes atendidas", indicator => indicator
                .Direction(Direction.Ascending)
                .Unit("Porcentaje").Baseline(85, 2022).Target({|PBR4005:0.9m|})));
}
