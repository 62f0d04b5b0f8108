using Pbr.Fluent;
using Pbr.Kernel;

// The target is given as its printed cell: 12 × 1,000 is not 13,200.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C6", "Políticas de modernización electrónica ejecutadas.", component => component
            .Indicator("Citas atendidas", indicator => indicator
                .Formula("C = CA")
                .Variable("CA", "Citas atendidas")
                .Unit("Citas").Target("13,200")
                .{|PBR4001:MonthlySchedule(1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000)|}));
}
