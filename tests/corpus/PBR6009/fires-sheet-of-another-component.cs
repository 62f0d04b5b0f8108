using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023. The sheet of C.5 put under C.2.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.2", "Información en materia de transparencia actualizada para consulta.", component => component
            .Indicator("I.C.2", "{|PBR6009:Porcentaje de vinculaciones efectivas.|}", indicator => indicator
                .Unit("Porcentaje")
                .Frequency(Frequency.Quarterly)));
}
