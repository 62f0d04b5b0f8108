using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Dependency("1900", "Secretaría de Planeación y Evaluación")
        .Component("C.2", "Información en materia de transparencia actualizada.", objective => objective.Assumptions("{|PBR6007:Que la Secretaría de Planeación y Evaluación publique la información de acuerdo a los tiempos establecidos|}"));
}
