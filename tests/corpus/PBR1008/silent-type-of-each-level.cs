using Pbr.Fluent;
using Pbr.Kernel;

// A component takes both types; its indicators may follow results or work.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Índice de iniciativas implementadas", indicator => indicator.Type(IndicatorType.Strategic)))
        .Purpose("Las unidades administrativas cuentan con vinculación", purpose => purpose
            .Indicator("Tasa de crecimiento de iniciativas", indicator => indicator.Type(IndicatorType.Strategic)))
        .Component("C.1", "Micrositios publicados", component => component
            .Indicator("I.1.1", "Porcentaje de micrositios", indicator => indicator.Type(IndicatorType.Strategic))
            .Indicator("I.1.2", "Porcentaje de micrositios en uso", indicator => indicator.Type(IndicatorType.Management))
            .Activity("A.1.1", "Generación de propuestas", activity => activity
                .Indicator("Número de propuestas", indicator => indicator.Type(IndicatorType.Management))));
}
