using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, where C1A2 lost its indicator.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component
            .Indicator("Número de conexiones de internet per cápita", indicator => indicator.Frequency(Frequency.Monthly))
            .Activity("C1A1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.Indicator("Porcentaje de cobertura digital con servicio internet gratuito", indicator => indicator.Frequency(Frequency.Monthly)))
            .Activity("{|PBR1007:C1A2|}", "Instalación de módulos de pagos", activity => activity.MeansOfVerification("transacciones")));
}
