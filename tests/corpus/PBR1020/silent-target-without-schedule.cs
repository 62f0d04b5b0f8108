using Pbr.Fluent;
using Pbr.Kernel;

// An activity without a schedule: there is none to amend.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Activity("A.5.1", "Formalización de oportunidades de vinculación", activity => activity
                .Indicator("Número de vinculaciones formalizadas.", indicator => indicator.Unit("Número").Target(87).AmendedTarget(117, "SPyE/SP/1414/2023"))));
}
