using Pbr.Fluent;
using Pbr.Kernel;

// Two indicators of one goal without a code: they go by F and F#2. Most published matrices have several and no codes. After Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator.Frequency(Frequency.Annual))
            .Indicator("Porcentaje de iniciativas solicitadas.", indicator => indicator.Frequency(Frequency.Annual)));
}
