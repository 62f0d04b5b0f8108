using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: few microsites, and a baseline of 100 %.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Cause("C.1", "Poca generación y publicación de microsítios.", "Generación y publicación de Microsítios."))
        .Component("C.1.", "Generación y publicación de micrositios.", component => component
            .Indicator("Porcentaje de micrositios implementados con respecto a las solicitudes de diseño de micrositios.", indicator => indicator.Direction(Direction.Ascending).Unit("Porcentaje").Baseline({|PBR1023:100|})));
}
