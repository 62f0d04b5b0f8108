using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez, quarterly report 2024: the figure is another body's.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Component("C.1", "Estrategias de planeación municipal", component => component
            .Indicator("I.1", "Ponderación alcanzada por el municipio del Diagnóstico PBR-SED", indicator => indicator
                .Formula("La ponderación está definida en el Anexo 1. Diagnóstico PBR-SED: Nota Metodológica que publica la SHCP")));
}
