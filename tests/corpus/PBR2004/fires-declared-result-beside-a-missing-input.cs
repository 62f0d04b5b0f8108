using Pbr.Fluent;
using Pbr.Kernel;

// The declared result is the other name of PVE, and not of the input that is missing.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("{|PBR2004:PVE|} = ({|PBR2002:NVE|} / NVF) * 100")
                .Result("PXYZ", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVF", "Número de Vinculaciones Formalizadas")));
}
