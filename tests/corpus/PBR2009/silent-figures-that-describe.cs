using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C5A1: 100% describes the processes.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C5", "Implementación de mi Veracruz", component => component
            .Indicator("C5", "Porcentaje de trámites municipales digitales", indicator => indicator
                .Formula("(número de procesos 100% digitales/total de trámites municipales susceptibles de digitalización)*100")));
}
