using Pbr.Fluent;
using Pbr.Kernel;

// After Pachuca de Soto 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Diagnosis(diagnosis => diagnosis.Problem("La ciudadanía tarda en encontrar y comparar los trámites, y comete faltas al llenarlos."))
        .Component("C.1", "Micrositios publicados.", component => component.SourcesOfInformation("Cuenta pública"));
}
