using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C5A1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(número de procesos 100% digitales / {|PBR2016:total de trámites municipales susceptibles de digitalización|}) * 100")));
}
