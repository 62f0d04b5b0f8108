using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: a hundred of something is no whole.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis
            .Cause("A.1.1", "Falta de propuestas y/o diseño de nuevos microsítios.", "Generación de propuestas y/o diseño de nuevos microsítios."))
        .Component("C.1.", "Generación y publicación de micrositios.", component => component
            .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", activity => activity
                .Indicator("Número de propuestas de nuevos micrositios.", indicator => indicator.Unit("Número").Baseline(150))));
}
