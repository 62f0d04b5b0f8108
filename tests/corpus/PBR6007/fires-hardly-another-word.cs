using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.5.2.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Activity("A.5.2", "Consolidación de acciones efectivas de gobierno derivadas de las vinculaciones con otros órdenes y niveles de gobierno. (Programas, convenios, otras vinculaciones, intercambios, etc.)", activity => activity
                .Assumptions("{|PBR6007:Que la vinculación realizada se concrete en acciones efectivas como: Programas, convenios, otras vinculaciones, intercambios, etc.|}")));
}
