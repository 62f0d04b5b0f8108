using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, component C4: services provided of those requested is efficacy.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Indicator("Porcentaje de avance en la prestación de Servicios Electrónicos", indicator => indicator
                .Measures({|PBR6013:Dimension.Efficiency|}).Frequency(Frequency.Quarterly)
                .Formula("(número de servicios públicos electrónicos otorgados / total de los servicios electrónicos requeridos) * 100")));
}
