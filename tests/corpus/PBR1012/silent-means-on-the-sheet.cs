using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: the sheet lists the means of verification again, or instead.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Assumptions("Que existan organismos e instituciones locales, nacionales e internacionales")
            .Indicator("I.5.1", "Porcentaje de vinculaciones efectivas.", indicator => indicator.Frequency(Frequency.Quarterly).MeansOfVerification("Oficios", "Minutas")));
}
