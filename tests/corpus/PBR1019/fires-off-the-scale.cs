using Pbr.Fluent;
using Pbr.Kernel;

// A score beyond the scale.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alternatives(alternatives => alternatives
            .Scale("Mejor = 5; Intermedia = 3; Peor = 1")
            .Alternatives("Generación y publicación de micrositios", "Publicación y/o actualización de datasets")
            .Criterion("Menor costo de implementación", 2, {|PBR1019:7|}));
}
