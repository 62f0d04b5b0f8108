using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021 writes C1A1 for what Pachuca de Soto 2023 writes A.1.1.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Instalaciones de conexiones de internet en la ciudad.", component => component
            .Activity("C1A1", "Mantener en funcionamiento los diferentes espacios con internet.", activity => activity.MeansOfVerification("conexiones de internet"))
            .Activity("{|PBR1006:A.1.1.|}", "Instalación de módulos de pagos", activity => activity.MeansOfVerification("transacciones")));
}
