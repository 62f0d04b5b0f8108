using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C5", "Realización de mejora procedimental", component => component
            .Indicator("Porcentaje de avance en la Mejora procedimental", indicator => indicator.Frequency(Frequency.Annual))
            .Activity("C5A1", "Implementación de mi Veracruz", activity => activity
                .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator.Frequency({|PBR1011:Frequency.Annual|}))))
        .Component("C6", "Ejecución de las políticas de modernización electrónica", component => component
            .Indicator("Porcentaje de modernización electrónica", indicator => indicator.Frequency(Frequency.Quarterly))
            .Activity("C6A1", "Cero Papel", activity => activity
                .Indicator("Índice de comunicaciones oficiales digitales", indicator => indicator.Frequency(Frequency.Monthly))));
}
