using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, activity A.3.1, as published.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3.", "Implementación de soluciones tecnológicas.", component => component
            .Activity("A.3.1.", "{|PBR1018:Implementación de soluciones tecnológicas en procesos no automatizados.|}", activity => activity
                .Indicator("Número de procesos automatizados.", indicator => indicator
                    .Formula("$NPA = PA1 + PA2 + \\dots + PAn$")
                    .Result("NPA", "Suma de los Procesos Automatizados dentro del periodo que se reporta")
                    .Variable("PA", "Proceso Automatizado dentro del periodo que se reporta")
                    .Index("n", "Número de Procesos Automatizados dentro del periodo que se reporta"))));
}
