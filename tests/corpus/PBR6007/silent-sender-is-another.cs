using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.4.1: the objective's things, and who must send them.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.4", "Datos publicados.", component => component
            .Activity("A.4.1", "Estandarización de la información con características de datos abiertos enviada por las dependencias para su publicación.", activity => activity
                .Assumptions("Las unidades administrativas municipales tengan interés por publicar información con características de datos abiertos y envíen la información en condiciones de ser publicada.")));
}
