using Pbr.Fluent;
using Pbr.Kernel;

// An annual indicator is due at the end of the year in any case: information.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator
                .Frequency(Frequency.Annual)
                .Unit("Porcentaje").Target({|PBR4013:96|})));
}
