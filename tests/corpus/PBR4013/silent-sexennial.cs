using Pbr.Fluent;
using Pbr.Kernel;

// What is measured once in six years need not be due in this one.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Índice de gobierno digital", indicator => indicator.Frequency(Frequency.Sexennial).Unit("Índice").Target(0.8m)));
}
