using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, with a third indicator numbered after a second that is not there.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.2.", "Información en materia de transparencia actualizada.", component => component
            .Indicator("I.2.1", "Porcentaje de actualizaciones atendidas.", indicator => indicator.Frequency(Frequency.Quarterly))
            .Indicator("{|PBR1005:I.2.3|}", "Porcentaje de publicaciones oportunas.", indicator => indicator.Frequency(Frequency.Quarterly)));
}
