using Pbr.Fluent;
using Pbr.Kernel;

// The definition tells what of the systems is counted.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.3", "Soluciones tecnológicas implementadas.", component => component
            .Activity("A.3.2", "Capacitación en sistemas de información puestos en marcha.", activity => activity
                .Indicator("Número de procesos rediseñados.", indicator => indicator
                    .Definition("Contabiliza las mejoras de los procesos que llevan los sistemas de información que se encuentran operando actualmente.")
                    .Frequency(Frequency.Monthly))));
}
