using Pbr.Fluent;
using Pbr.Kernel;

// A tie, and what decides it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alternatives(alternatives => alternatives
            .Scale("Mejor = 5; Intermedia = 3; Peor = 1")
            .Alternatives("Implementación de soluciones tecnológicas", "Resultados obtenidos de las vinculaciones")
            .Criterion("Menor costo de implementación", 1, 3)
            .Criterion("Mayor impacto institucional", 4, 2)
            .TieRule("Se elige la de menor costo")
            .Chosen("Resultados obtenidos de las vinculaciones").Discarded("Implementación de soluciones tecnológicas"));
}
