using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: yellow ends at 79 in all activities but A.1.1, where it ends at 70. Overlaps and gaps are mended here.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Generación y publicación de micrositios.", component => component.Assumptions("Que existan organismos"))
        .Activity("A.1.2", "Actualización de los contenidos digitales publicados", activity => activity
            .Indicator("Actualización de los contenidos digitales publicados", indicator => indicator
                .Unit("Número")
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "< 80% & > 50%", red: "<= 50%")))
        .Activity("A.1.3", "Implementación de soluciones tecnológicas en procesos no automatizados", activity => activity
            .Indicator("Implementación de soluciones tecnológicas en procesos no automatizados", indicator => indicator
                .Unit("Número")
                .TrafficLight(LightBasis.Compliance, green: "> = 80%", yellow: "< 80% & > 50%", red: "<= 50%")))
        .Activity("A.1.1", "Generación de propuestas y/o diseño de nuevos micrositios", activity => activity
            .Indicator("Generación de propuestas y/o diseño de nuevos micrositios", indicator => indicator
                .Unit("Número")
                .TrafficLight(LightBasis.Compliance, green: "{|PBR3008:>= 70%|}", yellow: "< 70% & > 50%", red: "<= 50%")));
}
