using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: two alternatives have 20 points, and nothing says which goes first.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alternatives(alternatives => alternatives
            .Scale("Mejor = 5; Intermedia = 3; Peor = 1")
            .Alternatives("Implementación de soluciones tecnológicas", "{|PBR1019:Resultados obtenidos de las vinculaciones|}")
            .Criterion("Menor costo de implementación", 1, 3)
            .Criterion("Mayor impacto institucional", 4, 2));
}
