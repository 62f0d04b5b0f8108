using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.3; and a definition that tells the other word.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Micrositios publicados.", component => component
            .Indicator("I.1.1", "Porcentaje de soluciones tecnológicas implementadas respecto a las solicitudes validadas.", indicator => indicator
                .Formula("PSTI = (NSTI / NSTV) * 100")
                .Result("PSTI", "Porcentaje de Implementación de Soluciones Tecnológicas.")
                .Variable("NSTI", "Número de Soluciones Tecnológicas Implementadas.")
                .Variable("NSTV", "Número de Solicitudes Tecnológicas Validadas.")
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)));
}
