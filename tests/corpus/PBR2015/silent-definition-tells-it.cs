using Pbr.Fluent;
using Pbr.Kernel;

// A definition that says when a micro-site counts as implemented.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Micrositios publicados.", component => component
            .Indicator("I.1.1", "Porcentaje de micrositios implementados.", indicator => indicator
                .Definition("Micrositios publicados en el portal, respecto a los que se solicitaron.")
                .Formula("PMP = (NMP / NMS) * 100")
                .Result("PMP", "Porcentaje de Micrositios Publicados.")
                .Variable("NMP", "Número de Micrositios Publicados.")
                .Variable("NMS", "Número de Micrositios Solicitados.")
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)));
}
