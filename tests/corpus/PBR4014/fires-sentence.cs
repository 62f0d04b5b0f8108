using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, goal: the target is a sentence.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Goal("Contribuir a transformar, modernizar al Municipio de Veracruz", goal => goal
            .Indicator("Porcentaje de Desarrollo Municipal", indicator => indicator
                .Unit("Porcentaje").Target("{|PBR4014:Índice Municipal del Desarrollo o incrementa en 1% al final de la administración|}")));
}
