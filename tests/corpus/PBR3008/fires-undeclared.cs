using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: four components by thirds and C.5 by eighty, none of which says what is judged: information.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Componente 1", component => component
            .Indicator("I.1.1", "Porcentaje 1", indicator => indicator
                .Unit("Porcentaje")
                .TrafficLight(green: "> 66.66", yellow: "<= 66.66 & >= 33.33", red: "< 33.33")))
        .Component("C.2", "Componente 2", component => component
            .Indicator("I.2.1", "Porcentaje 2", indicator => indicator
                .Unit("Porcentaje")
                .TrafficLight(green: "> 66.66", yellow: "<= 66.66 & >= 33.33", red: "< 33.33")))
        .Component("C.3", "Componente 3", component => component
            .Indicator("I.3.1", "Porcentaje 3", indicator => indicator
                .Unit("Porcentaje")
                .TrafficLight(green: "{|PBR3008:> 80%|}", yellow: "<= 80% & > 50%", red: "<= 50%")));
}
