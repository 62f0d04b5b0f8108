using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024: baselines of 2023.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .FiscalYear(2024)
        .Component("Componente 1", "Planeación municipal", component => component
            .Indicator("Porcentaje de estrategias de planeación municipal implementadas", indicator => indicator
                .Unit("Porcentaje").Baseline(99, 2023).Target(100)));
}
