using Pbr.Fluent;
using Pbr.Kernel;

// After Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Alignment("PMD, objetivo general", "1.2.B", "Incentivar las políticas")
        .Alignment("PMD, acción estratégica", "{|PBR7003:1.2.H.2|}", "Crear mecanismos de colaboración")
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
