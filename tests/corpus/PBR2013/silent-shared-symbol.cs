using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, C.5 and A.5.1: one figure, told in two ways.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones", component => component
            .Indicator("I.5.1.", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Formula("PVE = (NVE/NVF) * 100")
                .Result("PVE", "Porcentaje de Vinculaciones Efectivas")
                .Variable("NVE", "Número de Vinculaciones Efectivas de Gobierno")
                .Variable("NVF", "Número de Vinculaciones Formalizadas."))
            .Activity("A.5.1.", "Formalización de las vinculaciones.", activity => activity
                .Indicator("Número de vinculaciones formalizadas.", indicator => indicator
                    .Formula("NVF = VF1 + VF2 + … + VFn")
                    .Result("NVF", "Suma de las Vinculaciones Formalizadas dentro del periodo que se reporta;")
                    .Variable("VF", "Vinculación Formalizada dentro del periodo que se reporta;")
                    .Index("n", "Número de Vinculaciones Formalizadas dentro del periodo que se reporta."))));
}
