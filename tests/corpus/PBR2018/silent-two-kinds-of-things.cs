using Pbr.Fluent;
using Pbr.Kernel;

// Pachuca de Soto 2023, component C.3, its symbols mended: that solutions are held against requests is one thing, told by PBR2016 where it runs.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional e implementación de las tecnologías de la información")
        .Component("C.3", "Soluciones tecnológicas implementadas.", component => component
            .Indicator("I.3.1", "Porcentaje de soluciones tecnológicas implementadas respecto a las solicitudes validadas.", indicator => indicator
                .Formula("PSTI = (NSTI / NSTV) * 100")
                .Result("PSTI", "Porcentaje de Soluciones Tecnológicas Implementadas")
                .Variable("NSTI", "Número de Soluciones Tecnológicas Implementadas")
                .Variable("NSTV", "Número de Solicitudes Tecnológicas Validadas")
                .VariablesUnit("Soluciones tecnológicas")
                .Unit("Porcentaje")));
}
