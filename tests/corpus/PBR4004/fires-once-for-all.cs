using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: no sheet says of which year its baseline is, which is told once.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR4004:SP03|}", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .FiscalYear(2023)
        .Component("C.1", "Micrositios publicados.", component => component
            .Indicator("Número de micrositios publicados", indicator => indicator.Unit("Micrositio").Baseline(2).Target(4))
            .Activity("A.1.1", "Generación de propuestas", activity => activity
                .Indicator("Número de propuestas", indicator => indicator.Unit("Propuesta").Baseline(60).Target(87)))
            .Activity("A.1.2", "Actualización de los contenidos", activity => activity
                .Indicator("Número de contenidos actualizados", indicator => indicator.Unit("Contenido").Baseline(84).Target(87))));
}
