using Pbr.Fluent;
using Pbr.Kernel;

// An average without a divisor.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Capacitación", component => component
            .Indicator("C5", "{|PBR2006:Promedio|} de asistentes", indicator => indicator
                .Formula("PA = A1 + A2 + … + An")
                .Result("PA", "Promedio de asistentes")
                .Variable("A", "Asistentes a cada curso")
                .Index("n", "Cursos")));
}
