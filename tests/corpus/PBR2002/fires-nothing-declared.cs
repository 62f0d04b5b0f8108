using Pbr.Fluent;
using Pbr.Kernel;

// Two names without a declaration. After component C.5 of Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = ({|PBR2002:NVE|} / {|PBR2002:NVF|}) * 100")));
}
