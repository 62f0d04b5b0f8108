using Pbr.Fluent;
using Pbr.Kernel;

// Oaxaca de Juárez 2024.
static class Case
{
    public static IBuildStage Program() => Mir.Program("6", "Planeación municipal y zona metropolitana")
        .Component("C1", "Estrategias de planeación metropolitana implementadas.", component => component
            .Indicator("I.C1", "Porcentaje de estrategias de planeación metropolitana implementadas", indicator => indicator
                .MeansOfVerification("Oficio DPM/05/2024 se informa del cumplimiento de metas al tercer trimestre.")
                .Frequency(Frequency.Monthly)));
}
