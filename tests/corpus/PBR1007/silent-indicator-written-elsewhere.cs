using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, where the indicator of A.5.1 stands among those of its component and bears its number.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.5.", "Resultados obtenidos de las vinculaciones formalizadas con otras instancias.", component => component
            .Indicator("I.5", "Porcentaje de vinculaciones efectivas.", indicator => indicator.Frequency(Frequency.Quarterly))
            .Indicator("I.5.1", "Número de vinculaciones formalizadas.", indicator => indicator.Frequency(Frequency.Monthly))
            .Activity("A.5.1.", "Formalización de oportunidades de vinculación", activity => activity.Assumptions("Que existan organismos e instituciones")));
}
