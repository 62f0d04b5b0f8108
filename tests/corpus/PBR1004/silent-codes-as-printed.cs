using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, where the code of C.2 is printed with a blank.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C. 2.", "Información en materia de transparencia actualizada.", component => component
            .Activity("A.2.1", "Estandarización de la información en materia de transparencia", activity => activity.Assumptions("Que las dependencias envíen")))
        .Activity("A.2.2.", "{|PBR1018:Información publicada en materia de transparencia actualizada y/o oportuna|}", activity => activity.Assumptions("Que el servicio de hospedaje esté activo"));
}
