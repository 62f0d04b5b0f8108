using Pbr.Fluent;
using Pbr.Kernel;

// A and B belong to each sheet.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3", "Soluciones tecnológicas", component => component
            .Indicator("C.3", "Porcentaje de soluciones tecnológicas implementadas", indicator => indicator
                .Formula("(A / B) * 100")
                .Variable("A", "Soluciones tecnológicas implementadas")
                .Variable("B", "Soluciones tecnológicas solicitadas")))
        .Component("C.4", "Datasets", component => component
            .Indicator("C.4", "Porcentaje de datasets publicados", indicator => indicator
                .Formula("(A / B) * 100")
                .Variable("A", "Datasets incorporados en el portal")
                .Variable("B", "Peticiones de publicación")));
}
