using Pbr.Fluent;
using Pbr.Kernel;

// Two of the alternatives of Pachuca de Soto 2023, with a wrong total.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alternatives(alternatives => alternatives
            .Scale("Mejor = 5; Intermedia = 3; Peor = 1")
            .Alternatives("Generación y publicación de micrositios", "Publicación y/o actualización de datasets")
            .Criterion("Menor costo de implementación", 2, 5)
            .Criterion("Mayor viabilidad técnica", 3, 4)
            .PrintedTotals(5, {|PBR1019:19|}));
}
