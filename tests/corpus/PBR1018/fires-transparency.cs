using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: A.2.2 says what C.2 says.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C. 2.", "Información en materia de transparencia actualizada.", component => component.MeansOfVerification("Oficios")
            .Activity("A.2.2.", "{|PBR1018:Información publicada en materia de transparencia actualizada y/o oportuna.|}", activity => activity.MeansOfVerification("Oficios")));
}
