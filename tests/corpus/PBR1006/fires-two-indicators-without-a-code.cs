using Pbr.Fluent;
using Pbr.Kernel;

// Two indicators of one goal that both go by its name. After Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator.Frequency(Frequency.Annual))
            .Indicator("{|PBR1006:Porcentaje de iniciativas solicitadas.|}", indicator => indicator.Frequency(Frequency.Annual)));
}
