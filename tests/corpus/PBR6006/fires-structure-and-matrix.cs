using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023. The activity named in the structure as it was a year before.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis.Cause("A.1.2", "Falta de actualización a los contenidos de los micrositios.", "{|PBR6006:Actualización de los micrositios publicados.|}"))
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"))
        .Activity("A.1.2", "Actualización de los contenidos digitales publicados.", activity => activity.SourcesOfInformation("Cuenta pública"));
}
