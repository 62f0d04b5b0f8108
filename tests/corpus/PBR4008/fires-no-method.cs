using Pbr.Fluent;
using Pbr.Kernel;

// A descending indicator says nothing of its compliance.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Atención", component => component
            .Indicator("Porcentaje de quejas sin atender", indicator => indicator
                .Direction({|PBR4008:Direction.Descending|})
                .Unit("Porcentaje").Target(10)));
}
