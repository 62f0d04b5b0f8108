using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023: annual, annual, quarterly, monthly.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas", indicator => indicator.Frequency(Frequency.Annual)))
        .Purpose("Las unidades administrativas cuentan con vinculación", purpose => purpose
            .Indicator("Tasa de crecimiento de iniciativas", indicator => indicator.Frequency(Frequency.Annual)))
        .Component("C.1", "Micrositios publicados", component => component
            .Indicator("Porcentaje de micrositios", indicator => indicator.Frequency(Frequency.Quarterly))
            .Activity("A.1.1", "Generación de propuestas", activity => activity
                .Indicator("Número de propuestas", indicator => indicator.Frequency(Frequency.Monthly))));
}
