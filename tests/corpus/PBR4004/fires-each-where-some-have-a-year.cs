using Pbr.Fluent;
using Pbr.Kernel;

// One sheet says the year: the form has a place for it, and each of the others is one mistake.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .FiscalYear(2023)
        .Component("C.1", "Micrositios publicados.", component => component
            .Indicator("Número de micrositios publicados", indicator => indicator.Unit("Micrositio").Baseline(2, 2022).Target(4))
            .Activity("A.1.1", "Generación de propuestas", activity => activity
                .Indicator("Número de propuestas", indicator => indicator.Unit("Propuesta").Baseline({|PBR4004:60|}).Target(87)))
            .Activity("A.1.2", "Actualización de los contenidos", activity => activity
                .Indicator("Número de contenidos actualizados", indicator => indicator.Unit("Contenido").Baseline({|PBR4004:84|}).Target(87)))
            .Activity("A.1.3", "Publicación de los contenidos", activity => activity
                .Indicator("Número de contenidos publicados", indicator => indicator.Unit("Contenido").Baseline({|PBR4004:84|}).Target(87))));
}
