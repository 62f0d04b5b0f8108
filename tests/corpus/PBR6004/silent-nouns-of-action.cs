using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3", "Soluciones tecnológicas implementadas.", component => component.SourcesOfInformation("Cuenta pública"))
        .Activity("A.3.1", "{|PBR1018:Implementación de soluciones tecnológicas en procesos no automatizados.|}", activity => activity.SourcesOfInformation("Cuenta pública"))
        .Activity("A.3.2", "Mantenimiento de sistemas de información puestos en marcha.", activity => activity.SourcesOfInformation("Cuenta pública"))
        .Activity("A.3.3", "Registro de las solicitudes recibidas.", activity => activity.SourcesOfInformation("Cuenta pública"));
}
