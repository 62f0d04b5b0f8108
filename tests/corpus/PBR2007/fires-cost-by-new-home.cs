using Pbr.Fluent;
using Pbr.Kernel;

// After a federal sheet on housing: the new homes are a difference.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vivienda", component => component
            .Indicator("C5", "Costo por hogar nuevo", indicator => indicator
                .Formula("{|PBR2007:Costo operativo / Hogares en el año - Hogares en el año anterior|}")));
}
