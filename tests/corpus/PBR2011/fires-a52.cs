using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.5.2, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Activity("A.5.2.", "Consolidación de acciones efectivas de gobierno derivadas de las vinculaciones", activity => activity
                .Indicator("Número vinculaciones efectivas derivadas de las vinculaciones formalizadas.", indicator => indicator
                    .Formula("NVEDVF= {|PBR2011:VE|}1+VE2+...VEn")
                    .Result("NVEDVF", "Suma de las Vinculaciones Efectivas Derivadas de las Vinculaciones Formalizadas")
                    .Variable("VEDVF", "Vinculaciones Efectivas Derivadas de las Vinculaciones Formalizadas")
                    .Index("n", "Número de Vinculaciones Efectivas realizadas en el periodo que se reporta"))));
}
