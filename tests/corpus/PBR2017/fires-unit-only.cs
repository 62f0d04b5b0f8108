using Pbr.Fluent;
using Pbr.Kernel;

// The unit says it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("1", "Gobierno digital")
        .Component("C5", "Gobierno digital", component => component
            .Indicator("C5", "{|PBR2017:Solicitudes de soluciones digitales atendidas|}", indicator => indicator
                .Unit("Porcentaje").Target(100m)));
}
