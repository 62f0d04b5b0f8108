using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, objectives and indicators in the notations of the sheets.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal.Indicator("Porcentaje de iniciativas implementadas.", indicator => indicator.Frequency(Frequency.Annual)))
        .Component("C.1.", "Generación y publicación de micrositios.", component => component
            .Indicator("I.1.1.", "Porcentaje de micrositios implementados con respecto a las solicitudes de diseño de micrositios.", indicator => indicator.Frequency(Frequency.Quarterly))
            .Activity("A.1.1.", "Generación de propuestas y/o diseño de nuevos micrositios.", activity => activity.Indicator("Número de propuestas de nuevos micrositios.", indicator => indicator.Frequency(Frequency.Monthly)))
            .Activity("A.1.2.", "Actualización de los contenidos digitales publicados.", activity => activity.Indicator("Número de contenidos digitales actualizados.", indicator => indicator.Frequency(Frequency.Monthly))));
}
