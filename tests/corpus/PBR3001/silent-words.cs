using Pbr.Fluent;
using Pbr.Kernel;

// SIGO Sonora 2020, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1.", "Generación y publicación de micrositios.", component => component
            .Indicator("I.1.1.", "Porcentaje de micrositios implementados con respecto a las solicitudes de diseño de micrositios.", indicator => indicator
                .Formula("$PMP = (NMP / NMS) * 100$")
                .Variable("PMP", "Porcentaje de Micrositios Publicados")
                .Variable("NMP", "Número de Micrositios Publicados")
                .Variable("NMS", "Número de Micrositios Solicitados")
                .TrafficLight(green: "Mayor o igual a 17.90", yellow: "Entre 17.89 y 14.57", red: "Menor a 14.57")));
}
