using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, purpose: to reach the target of 25 % lights red. The overlap is mended here.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Purpose("Eficiente estandarización de las tecnologías de la información", purpose => purpose
            .Indicator("Tasa de crecimiento de iniciativas de vinculación y/o innovación implementadas", indicator => indicator
                .Unit("Porcentaje").Target(25)
                .TrafficLight(green: "{|PBR3007:> 66.66|}", yellow: "<= 66.66 & >= 33.33", red: "< 33.33")));
}
