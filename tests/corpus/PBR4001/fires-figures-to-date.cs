using Pbr.Fluent;
using Pbr.Kernel;

// Figures that rise to nearly the target, without a style, are to date: what they reach is told, and not what they would add up to.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1.", "Micrositios publicados.", component => component
            .Indicator("I.1.1.", "Porcentaje de micrositios implementados", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Unit("Porcentaje").Target(100m)
                .{|PBR4001:QuarterlySchedule(25m, 50m, 75m, 98m)|}));
}
