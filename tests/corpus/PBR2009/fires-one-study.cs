using Pbr.Fluent;
using Pbr.Kernel;

// Federal open data, 2013, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Estudios y proyectos", component => component
            .Indicator("C5", "Porcentaje de la elaboración de estudios y proyectos", indicator => indicator
                .Formula("({|PBR2009:1|} Estudios y proyectos de requerimientos de espacios educativos / {|PBR2009:1|} Estudios y proyectos necesarios por realizar en el año) X 100.")));
}
