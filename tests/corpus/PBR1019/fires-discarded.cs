using Pbr.Fluent;
using Pbr.Kernel;

// An alternative that is discarded and comes back as a component.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alternatives(alternatives => alternatives
            .Scale("Mejor = 5; Intermedia = 3; Peor = 1")
            .Alternatives("Generación y publicación de micrositios", "Publicación y/o actualización de datasets")
            .Criterion("Menor costo de implementación", 2, 1)
            .Chosen("Generación y publicación de micrositios").Discarded("{|PBR1019:Publicación y/o actualización de datasets|}"))
        .Component("C.4", "Publicación y/o actualización de datasets.", component => component.Assumptions("Que a la ciudadanía le interese"));
}
