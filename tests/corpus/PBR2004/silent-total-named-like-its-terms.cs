using Pbr.Fluent;
using Pbr.Kernel;

// A total may be called like its terms. After activity A.5.1 of Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Activity("A.5.1.", "Formalización de oportunidades de vinculación", activity => activity
                .Indicator("Número de vinculaciones formalizadas.", indicator => indicator
                    .Formula("VF = VF1 + VF2 + ... + VFn")
                    .Result("VF", "Suma de las Vinculaciones Formalizadas")
                    .Variable("VF1", "Vinculación Formalizada")
                    .Index("n", "Número de Vinculaciones Formalizadas"))));
}
