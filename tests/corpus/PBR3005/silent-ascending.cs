using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.3, with its bands mended.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3.", "Implementación de soluciones tecnológicas.", component => component
            .Indicator("I.3.1.", "Porcentaje de soluciones tecnológicas implementadas respecto a las solicitudes validadas.", indicator => indicator
                .Direction(Direction.Ascending)
                .Formula("PSTI = (NSTI / NSTV) * 100")
                .Variable("PSTI", "Porcentaje de Soluciones Tecnológicas Implementadas")
                .Variable("NSTI", "Número de Soluciones Tecnológicas Implementadas")
                .Variable("NSTV", "Número de Solicitudes Tecnológicas Validadas")
                .Unit("Porcentaje")
                .TrafficLight(green: "> 66.66", yellow: ">= 33.33 & <= 66.66", red: "< 33.33")));
}
