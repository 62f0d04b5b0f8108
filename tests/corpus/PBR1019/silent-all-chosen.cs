using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: every alternative became a component, so that a tie decides nothing; 2 and 4 lie on the scale.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alternatives(alternatives => alternatives
            .Scale("Mejor = 5; Intermedia = 3; Peor = 1")
            .Alternatives("Implementación de soluciones tecnológicas", "Resultados obtenidos de las vinculaciones")
            .Criterion("Menor costo de implementación", 1, 3)
            .Criterion("Mayor impacto institucional", 4, 2)
            .PrintedTotals(5, 5)
            .Chosen("Implementación de soluciones tecnológicas.", "Resultados obtenidos de las vinculaciones."));
}
