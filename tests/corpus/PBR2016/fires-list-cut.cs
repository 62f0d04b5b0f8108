using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C9A1: preventive maintenance is programmed and not counted.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de mantenimiento de equipos de cómputo", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(número de equipos de cómputo a los que se da mantenimiento correctivo anual / {|PBR2016:total de equipos de cómputo programados anualmente para mantenimiento preventivo o correctivo|}) * 100")));
}
