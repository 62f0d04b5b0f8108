using Pbr.Fluent;
using Pbr.Kernel;

// Two figures.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Vivienda", component => component
            .Indicator("C5", "Costo por hogar nuevo", indicator => indicator
                .Formula("Costo operativo / (Hogares en el año - Hogares en el año anterior)")));
}
