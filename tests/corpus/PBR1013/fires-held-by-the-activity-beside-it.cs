using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: what A.4.1 assumes, A.4.2 assumes too, beside another condition.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4.", "Datasets publicados.", component => component
            .Activity("A.4.1.", "Estandarización de la información con características de datos abiertos", activity => activity.Assumptions(
                "{|PBR1013:Las unidades administrativas municipales tengan interés por publicar información con características de datos abiertos|}"))
            .Activity("A.4.2.", "Capacitación de los enlaces", activity => activity.Assumptions(
                "Las unidades administrativas municipales tengan interés por publicar información con características de datos abiertos",
                "Que el servicio de hospedaje en la nube del portal institucional y sus contenidos este activo.")));
}
