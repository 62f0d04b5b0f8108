using Pbr.Fluent;
using Pbr.Kernel;

// One condition of two components: a portal that must be up serves both.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.1.", "Información de transparencia actualizada.", component => component
            .Activity("A.1.1.", "Capacitación del personal", activity => activity.Assumptions(
                "Que el servicio de hospedaje en la nube del portal institucional y sus contenidos este activo.")))
        .Component("C.2.", "Datasets publicados.", component => component
            .Activity("A.2.1.", "Capacitación de los enlaces", activity => activity.Assumptions(
                "Las unidades administrativas municipales tengan interés por publicar información con características de datos abiertos",
                "Que el servicio de hospedaje en la nube del portal institucional y sus contenidos este activo.")));
}
