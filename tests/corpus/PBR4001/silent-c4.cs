using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.4: 4 × 25 = 100.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4.", "Publicación y/o actualización de datasets.", component => component
            .Indicator("I.4.1.", "Porcentaje de incorporación y/o actualización de datasets respecto a las solicitudes recibidas.", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("PDP = (NDIA / NDS) * 100")
                .Variable("PDP", "Porcentaje de Datasets Publicados")
                .Variable("NDIA", "Número de Datasets Incorporados y/o Actualizados")
                .Variable("NDS", "Número de Datasets Solicitados")
                .Unit("Porcentaje").Target(100m)
                .TrafficLight(LightBasis.Compliance, green: ">= 80%", yellow: "> 50% & < 80%", red: "<= 50%")
                .MonthlySchedule(25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m, 25m, 0m, 0m)));
}
