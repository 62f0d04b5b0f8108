using Pbr.Fluent;
using Pbr.Kernel;

// What the symbols mean is not said: nothing can be compared.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Component("C1", "Servicios prestados en la ciudad.", component => component
            .Indicator("Porcentaje de comunicaciones oficiales", indicator => indicator
                .Frequency(Frequency.Quarterly)
                .Formula("(TD / TS) * 100")
                .Variable("TD", "Trámites digitalizados")
                .Variable("TS", " ")));
}
