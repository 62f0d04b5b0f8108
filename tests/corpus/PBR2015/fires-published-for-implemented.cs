using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Micrositios publicados.", component => component
            .Indicator("I.1.1", "Porcentaje de micrositios implementados con respecto a las solicitudes de diseño de micrositios.", indicator => indicator
                .Definition("Identificar el porcentaje de Microsítios que se implementan derivado de las solicitudes de diseño de microsítios.")
                .Formula("PMP = (NMP / NMS) * 100")
                .Result("PMP", "Porcentaje de Microsítios {|PBR2015:Publicados|}.")
                .Variable("NMP", "Número de Microsítios Publicados.")
                .Variable("NMS", "Número de Microsítios Solicitados.")
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)));
}
