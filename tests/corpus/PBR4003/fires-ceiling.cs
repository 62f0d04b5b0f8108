using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.1: from 100 to 100, which is asked about and not rejected.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Generación y publicación de micrositios.", component => component
            .Indicator("I.1.1", "Porcentaje de micrositios implementados", indicator => indicator
                .Direction(Direction.Ascending)
                .Unit("Porcentaje").Baseline(100, 2022).Target({|PBR4003:100|})));
}
