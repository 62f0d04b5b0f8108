using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: the schedule ends at the components. That the activities have no rows is told once.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Indicator("Porcentaje de servicios electrónicos", indicator => indicator.Frequency(Frequency.Quarterly).Target(40).QuarterlySchedule(ScheduleStyle.Instalments, 10, 10, 10, 10))
            .Activity("C4A1", "Actualización de portales", activity => activity
                .Indicator("Porcentaje de portales actualizados", indicator => indicator.Frequency(Frequency.Quarterly).Target({|PBR4013:80|})))
            .Activity("C4A2", "Capacitación en portales", activity => activity
                .Indicator("Porcentaje de personas capacitadas", indicator => indicator.Frequency(Frequency.Quarterly).Target(90)))
            .Activity("C4A3", "Difusión de los portales", activity => activity
                .Indicator("Porcentaje de campañas difundidas", indicator => indicator.Frequency(Frequency.Quarterly).Target(90))));
}
