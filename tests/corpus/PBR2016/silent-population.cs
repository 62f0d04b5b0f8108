using Pbr.Fluent;
using Pbr.Kernel;

// Federal row 142313: a population is told elsewhere.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de cobertura del transporte de pasajeros", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(pasajeros transportados en la clase económica social / Población Objetivo) * 100")));
}
