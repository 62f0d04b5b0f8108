using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: the matrix has no column of units, which is told once; one row lacks its target besides.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1021:3|}", "Veracruz te quiero Innovador")
        .Component("C4", "Servicios electrónicos prestados", component => component
            .Indicator("Porcentaje de servicios electrónicos", indicator => indicator
                .Type(IndicatorType.Management).Direction(Direction.Ascending).Frequency(Frequency.Quarterly).Baseline(10, 2020).Target(40))
            .Activity("C4A1", "Actualización de portales", activity => activity
                .Indicator("{|PBR1021:Porcentaje de portales actualizados|}", indicator => indicator
                    .Type(IndicatorType.Management).Direction(Direction.Ascending).Frequency(Frequency.Quarterly).Baseline(10, 2020)))
            .Activity("C4A2", "Capacitación en portales", activity => activity
                .Indicator("Porcentaje de personas capacitadas", indicator => indicator
                    .Type(IndicatorType.Management).Direction(Direction.Ascending).Frequency(Frequency.Quarterly).Baseline(10, 2020).Target(40))));
}
