using Pbr.Fluent;
using Pbr.Kernel;

// A scale in words holds no scores against its limits.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alternatives(alternatives => alternatives
            .Scale("Alta, media, baja")
            .Alternatives("Generación y publicación de micrositios", "Publicación y/o actualización de datasets")
            .Criterion("Menor costo de implementación", 2, 70));
}
