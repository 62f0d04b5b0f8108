using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1", "Contenidos digitales publicados.", component => component
            .Indicator("I.C.1", "Número de contenidos digitales actualizados.", indicator => indicator
                .Definition("{|PBR6012:Contabiliza el número de contenidos digitales que fueron actualizados en el periodo que se reporta.|}")
                .Frequency(Frequency.Monthly)));
}
