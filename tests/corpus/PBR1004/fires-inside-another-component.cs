using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, with A.4.1 put under the wrong component.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Activity("A.5.1.", "Formalización de oportunidades de vinculación", activity => activity.Assumptions("Que existan organismos"))
            .Activity("{|PBR1004:A.4.1.|}", "Estandarización de la información con características de datos abiertos", activity => activity.Assumptions("Que las dependencias envíen")));
}
