using Pbr.Fluent;
using Pbr.Kernel;

// Two units.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C5", "Capacitación", component => component
            .Indicator("C5", "Acciones de capacitación", indicator => indicator
                .Formula("AC = NC + NP")
                .Result("AC", "Acciones de capacitación")
                .Variable("NC", "Número de cursos", unit: "Cursos")
                .Variable("NP", "Número de participantes", unit: "{|PBR2019:Personas|}")));
}
