using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: the objective of the programme in two wordings.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Alignment("PMD objetivo", "3", "Promover la transformación hacia un gobierno innovador a través de la inversión en infraestructura")
        .Component("C1", "Conexiones de internet instaladas en la ciudad.", component => component
            .Indicator("I.C1", "Número de conexiones de internet", indicator => indicator
                .Alignment("PMD objetivo", "3", "{|PBR6006:Promover la transformación hacia un gobierno innovador, iniciando con la organización de su actividad interna|}")
                .Frequency(Frequency.Monthly)));
}
