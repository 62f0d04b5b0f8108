using Pbr.Fluent;
using Pbr.Kernel;

// One of two indicators of the activity keeps pace; the other, a yearly survey, may take its time.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C7", "Realización de capacitación local en trámites y servicios", component => component
            .Indicator("Porcentaje de capacitaciones realizadas", indicator => indicator.Frequency(Frequency.Quarterly))
            .Activity("C7A1", "Promover el gobierno abierto a través de un taller de datos abiertos", activity => activity
                .Indicator("I.7.1.1", "Porcentaje de talleres impartidos", indicator => indicator.Frequency(Frequency.Quarterly))
                .Indicator("I.7.1.2", "Porcentaje de asistentes satisfechos", indicator => indicator.Frequency({|PBR1011:Frequency.Annual|}))));
}
