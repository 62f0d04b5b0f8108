using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.5.1: a count of 87 judged by "> 80%". Overlap and gap are mended here.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component.Assumptions("Que existan organismos"))
        .Activity("A.5.1", "Formalización de oportunidades de vinculación", activity => activity
            .Indicator("Número de vinculaciones formalizadas.", indicator => indicator
                .Unit("Número").Target(87)
                .TrafficLight(green: "{|PBR3006:> 80%|}", yellow: "<= 80% & > 50%", red: "<= 50%")));
}
