using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, C4: monthly, from 1 to 12, on a percentage.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Prestación de servicios Electrónicos", component => component
            .Indicator("Porcentaje de avance en la prestación de Servicios Electrónicos", indicator => indicator
                .Frequency(Frequency.Monthly)
                .Formula("(número de servicios públicos electrónicos otorgados/total de los servicios electrónicos requeridos)*100")
                .Baseline(1, 2020).Target({|PBR4014:12|})));
}
