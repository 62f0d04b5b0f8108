using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C6", "Ejecución de las políticas de modernización electrónica", component => component
            .Indicator("I.C6", "{|PBR6005:Incremento|} porcentual de dependencias con citas digitales", indicator => indicator
                .Frequency(Frequency.Quarterly)));
}
