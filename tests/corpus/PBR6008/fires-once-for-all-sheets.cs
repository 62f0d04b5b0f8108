using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: the same words on several sheets are one habit, told where they stand first.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.1", "Micrositios publicados.", component => component
            .Indicator("I.C.1", "Porcentaje de micrositios implementados", indicator => indicator.MeansOfVerification("{|PBR6008:Oficios|}").Frequency(Frequency.Quarterly))
            .Activity("A.1.1", "Generación de propuestas", activity => activity
                .Indicator("Número de propuestas", indicator => indicator.MeansOfVerification("Oficios;").Frequency(Frequency.Monthly)))
            .Activity("A.1.2", "Actualización de los contenidos", activity => activity
                .Indicator("Número de contenidos actualizados", indicator => indicator.MeansOfVerification("oficios").Frequency(Frequency.Monthly))));
}
