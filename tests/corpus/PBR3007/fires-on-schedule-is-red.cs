using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.4: a quarter of the target in January, exactly on schedule, lights red.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4", "Publicación y/o actualización de datasets.", component => component
            .Indicator("I.4.1", "Porcentaje de incorporación y/o actualización de datasets respecto a las solicitudes recibidas.", indicator => indicator
                .Unit("Porcentaje").Target(100)
                .TrafficLight(green: "{|PBR3007:> 66.66|}", yellow: "<= 66.66 & >= 33.33", red: "< 33.33")
                .MonthlySchedule(25, 0, 0, 25, 0, 0, 25, 0, 0, 25, 0, 0)));
}
