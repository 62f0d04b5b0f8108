using Pbr.Fluent;
using Pbr.Kernel;

// Rates multiplied by what they are per, and one whose denominator is in thousands already.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Tasa de homicidios por cada 100 mil habitantes", indicator => indicator
                .Formula("(Homicidios / Población) * 100,000")
                .Unit("Tasa"))
            .Indicator("Médicos por cada mil habitantes", indicator => indicator
                .Formula("(Médicos en contacto con el paciente / Población total) * 1000")
                .Unit("Médicos por cada mil habitantes"))
            .Indicator("Camas por cada mil habitantes", indicator => indicator
                .Formula("Camas censables / Población total en miles")
                .Unit("Camas")));
}
