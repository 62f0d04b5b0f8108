using Pbr.Fluent;
using Pbr.Kernel;

// The letter moves the target, and the schedule goes on making the old one.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Frequency(Frequency.Quarterly).Unit("Porcentaje").Target(80).AmendedTarget({|PBR1020:90|}, "SPyE/SP/1414/2023")
                .QuarterlySchedule(ScheduleStyle.Instalments, 20, 20, 20, 20)));
}
