using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.C.5", "Porcentaje de vinculaciones efectivas.", indicator => indicator
                .Definition("Identificar el porcentaje de vinculaciones efectivas, es decir, vinculaciones que llegan a un producto final (Programas, convenios, otras vinculaciones, intercambios, etc.) que se llevan a cabo en el gobierno municipal derivadas de las vinc{|PBR6011:ulaciones formalizadas con otros órdenes y niveles de gobierno, así como instituciones y/o organismos locales, nacionales e internacionales.|}")
                .Frequency(Frequency.Quarterly)));
}
