using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023. A cause of the tree, put for the problem.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis.Problem("{|PBR6010:Falta de|} estandarización de la información en materia de transparencia enviada por las dependencias."))
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
