using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Conexiones de internet instaladas en la ciudad.", component => component
            .Indicator("I.C1", "Número de conexiones de internet", indicator => indicator
                .MeansOfVerification("{|PBR6008:Reporte de Avance|}")
                .Frequency(Frequency.Monthly)));
}
