using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C4A1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de actualización de los portales institucionales", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(actualización mensual de los portales institucionales del ayuntamiento / {|PBR2016:número de actualizaciones programadas al año|}) * 100")));
}
