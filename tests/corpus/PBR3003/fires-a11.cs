using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.1.1, with the bands as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1.", "Generación y publicación de micrositios.", component => component
            .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", activity => activity
                .Indicator("Número de propuestas de nuevos micrositios.", indicator => indicator
                    .Formula("NPNM = PNM1 + PNM2 + \\dots + PNMn")
                    .Result("NPNM", "Suma de las Propuestas de Nuevos Micrositios dentro del periodo que se reporta")
                    .Variable("PNM", "Propuesta de nuevo micrositio en el periodo que se reporta")
                    .Index("n", "Número de propuestas recibidas en el periodo que se reporta")
                    .Unit("Número")
                    .TrafficLight(LightBasis.Compliance, green: ">80%", yellow: "{|PBR3002,PBR3003:<=70%|}", red: "<=50%"))));
}
