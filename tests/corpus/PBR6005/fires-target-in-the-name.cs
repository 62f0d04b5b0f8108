using Pbr.Fluent;
using Pbr.Kernel;

// After Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Vinculaciones efectivas al {|PBR6005:80|}%", indicator => indicator
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)
                .Target(80)));
}
