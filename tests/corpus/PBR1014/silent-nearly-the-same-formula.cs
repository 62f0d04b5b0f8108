using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021: C5A1 and C5A2 differ in the whole and in the name.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C5", "Realización de mejora procedimental", component => component
            .Activity("C5A1", "Implementación de mi Veracruz", activity => activity
                .Indicator("Porcentaje de trámites municipales digitales", indicator => indicator.Formula("(número de procesos 100% digitales/total de trámites municipales susceptibles de digitalización)*100").Frequency({|PBR1011:Frequency.Annual|})))
            .Activity("C5A2", "Generar acciones a través de procesos de participación ciudadana en la plataforma Decide Veracruz", activity => activity
                .Indicator("Porcentaje de procesos llevados a cabo de manera digital", indicator => indicator.Formula("(número de procesos 100% digitales/total de procesos municipales susceptibles de digitalización)*100").Frequency({|PBR1011:Frequency.Annual|}))));
}
