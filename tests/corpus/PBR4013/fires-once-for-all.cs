using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: no indicator of the matrix is scheduled.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Indicator("Porcentaje de servicios electrónicos", indicator => indicator.Frequency(Frequency.Annual).Target(40))
            .Activity("C4A1", "Actualización de portales", activity => activity
                .Indicator("Porcentaje de portales actualizados", indicator => indicator.Frequency(Frequency.Quarterly).Target({|PBR4013:80|})))
            .Activity("C4A2", "Capacitación en portales", activity => activity
                .Indicator("Porcentaje de personas capacitadas", indicator => indicator.Frequency(Frequency.Quarterly).Target(90))));
}
