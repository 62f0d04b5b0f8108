using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: A.5.1 assumes what C.5 assumes, and nothing else.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Assumptions("Que existan organismos e instituciones locales, nacionales e internacionales que tengan la disposición de generar sinergias con el gobierno municipal", "Que las unidades administrativas del Ayuntamiento tengan el interés de vincularse con otras instancias.")
            .Activity("A.5.1.", "Formalización de oportunidades de vinculación", activity => activity
                .Assumptions("{|PBR1013:Que existan organismos e instituciones locales, nacionales e internacionales que tengan la disposición de generar sinergias con el gobierno municipal|}", "Que las unidades administrativas del Ayuntamiento tengan el interés de vincularse con otras instancias.")));
}
