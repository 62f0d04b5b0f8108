using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.1.2, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1.", "Generación y publicación de micrositios.", component => component
            .Activity("A.1.2.", "Actualización de los contenidos digitales publicados.", activity => activity
                .Indicator("Número de contenidos digitales actualizados.", indicator => indicator
                    .Formula("NCDA= CDA1+CDA2+...CDAn")
                    .Result("NCDA", "Suma de los Contenidos Digitales Actualizados dentro del periodo que se reporta")
                    .Variable("CDA", "Contenidos Digitales Actualizado dentro del periodo que se reporta")
                    .Index("n", "Número de Contenidos Digitales Actualizados dentro del periodo que se reporta"))));
}
