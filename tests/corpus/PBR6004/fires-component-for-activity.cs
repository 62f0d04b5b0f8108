using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.2", "Información en materia de transparencia actualizada.", component => component.SourcesOfInformation("Cuenta pública"))
        .Activity("A.2.2", "{|PBR1018:{|PBR6004:Información publicada en materia de transparencia actualizada y/o oportuna.|}|}", activity => activity.SourcesOfInformation("Cuenta pública"));
}
