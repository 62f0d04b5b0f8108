using Pbr.Fluent;
using Pbr.Kernel;

// From 10 to 12 %, measured each month.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Prestación de servicios Electrónicos", component => component
            .Indicator("Porcentaje de avance en la prestación de Servicios Electrónicos", indicator => indicator
                .Frequency(Frequency.Monthly)
                .Formula("(número de servicios públicos electrónicos otorgados/total de los servicios electrónicos requeridos)*100")
                .Baseline(10, 2020).Target(12)));
}
