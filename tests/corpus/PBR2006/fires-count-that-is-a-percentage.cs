using Pbr.Fluent;
using Pbr.Kernel;

// After activity C5A1 of Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C5", "Implementación de mi Veracruz", component => component
            .Indicator("C5", "{|PBR2006:Número|} de trámites municipales digitales", indicator => indicator
                .Formula("(trámites digitales/total de trámites municipales)*100")));
}
