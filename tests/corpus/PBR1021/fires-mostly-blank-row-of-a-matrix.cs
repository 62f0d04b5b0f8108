using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, activity C1A2: neither direction nor baseline nor target, and the matrix has no units.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component
            .Activity("C1A2", "Instalación de módulos de pagos", activity => activity
                .Indicator("{|PBR1021:Acceso a pago de trámites municipales|}", indicator => indicator
                    .Type(IndicatorType.Management).Measures(Dimension.Efficacy).Frequency(Frequency.Monthly)
                    .Formula("(número de transacciones/número de módulos de pago)*100"))));
}
