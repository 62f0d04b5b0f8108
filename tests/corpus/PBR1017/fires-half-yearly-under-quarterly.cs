using Pbr.Fluent;
using Pbr.Kernel;

// C7 is measured each quarter, and C7A1, which makes it, twice a year.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C7", "Realización de capacitación local en trámites y servicios", component => component
            .Indicator("Porcentaje en la capacitación local sobre mejora en la atención de trámites y servicios", indicator => indicator.Frequency(Frequency.Quarterly))
            .Activity("C7A1", "Promover el gobierno abierto a través de un taller de datos abiertos", activity => activity
                .Indicator("Porcentaje de capacitación en materia de gobierno abierto", indicator => indicator.Frequency({|PBR1017:Frequency.Semiannual|}))));
}
