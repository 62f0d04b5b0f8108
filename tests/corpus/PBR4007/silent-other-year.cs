using Pbr.Fluent;
using Pbr.Kernel;

// The target of a plan of several years, and one of another year, are not those of this one.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .FiscalYear(2021)
        .Plan("Plan Municipal de Desarrollo", plan => plan
            .Period(2018, 2021)
            .Indicator("Equipos", one => one.SpeaksOf("C9A1").Target(12000))
            .Indicator("Equipos del primer año", one => one.SpeaksOf("C9A1").Target(900, 2018)))
        .Component("C9", "Equipo de cómputo en funcionamiento", component => component
            .Activity("C9A1", "Mantenimiento preventivo y correctivo del equipo de cómputo", activity => activity
                .Indicator("Índice de mantenimiento de equipos de cómputo", indicator => indicator.Target(3000))));
}
