using Pbr.Fluent;
using Pbr.Kernel;

// Monterrey: a target of 100 % with no method at all.
static class Case
{
    public static IBuildStage Program() => Mir.Program("1", "Gobierno digital")
        .Component("C5", "Gobierno digital", component => component
            .Indicator("C5", "{|PBR2017:Porcentaje de solicitudes de soluciones digitales atendidas|}", indicator => indicator
                .Unit("Porcentaje").Target(100m)));
}
