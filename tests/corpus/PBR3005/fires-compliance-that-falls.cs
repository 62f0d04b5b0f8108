using Pbr.Fluent;
using Pbr.Kernel;

// Compliance rises as things improve, whatever the direction. After component C.3 of Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3.", "Implementación de soluciones tecnológicas.", component => component
            .Indicator("I.3.1.", "Porcentaje de soluciones tecnológicas implementadas respecto a las solicitudes validadas.", indicator => indicator
                .Direction(Direction.Descending)
                .Formula("PSTI = (NSTI / NSTV) * 100")
                .Variable("PSTI", "Porcentaje de Soluciones Tecnológicas Implementadas")
                .Variable("NSTI", "Número de Soluciones Tecnológicas Implementadas")
                .Variable("NSTV", "Número de Solicitudes Tecnológicas Validadas")
                .Unit("Porcentaje")
                .TrafficLight(LightBasis.Compliance, green: "{|PBR3005:< 33.33|}", yellow: ">= 33.33 & <= 66.66", red: "> 66.66")));
}
