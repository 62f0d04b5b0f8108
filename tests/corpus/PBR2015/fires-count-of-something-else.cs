using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.3.2: the name counts processes, the definition what is done to systems.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Component("C.3", "Soluciones tecnológicas implementadas.", component => component
            .Activity("A.3.2", "Capacitación en sistemas de información puestos en marcha.", activity => activity
                .Indicator("Número de {|PBR2015:procesos|} rediseñados.", indicator => indicator
                    .Definition("Contabiliza las actualizaciones y/o rediseños realizados durante el periodo que se reporta a los sistemas de información que se encuentran operando actualmente.")
                    .Frequency(Frequency.Monthly))));
}
