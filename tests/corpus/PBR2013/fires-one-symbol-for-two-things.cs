using Pbr.Fluent;
using Pbr.Kernel;

// Two denominators with one symbol. After components C.3 and C.4 of Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3", "Soluciones tecnológicas", component => component
            .Indicator("C.3", "Porcentaje de soluciones tecnológicas implementadas", indicator => indicator
                .Formula("PSTI = (NSTI / NSR) * 100")
                .Result("PSTI", "Porcentaje de Soluciones Tecnológicas Implementadas")
                .Variable("NSTI", "Número de Soluciones Tecnológicas Implementadas")
                .Variable("NSR", "Número de Soluciones Requeridas")))
        .Component("C.4", "Datasets", component => component
            .Indicator("C.4", "Porcentaje de datasets publicados", indicator => indicator
                .Formula("PDP = (NDIA / NSR) * 100")
                .Result("PDP", "Porcentaje de Datasets Publicados")
                .Variable("NDIA", "Número de Datasets Incorporados")
                .Variable("{|PBR2013:NSR|}", "Número de Peticiones de Publicación de Datasets")));
}
