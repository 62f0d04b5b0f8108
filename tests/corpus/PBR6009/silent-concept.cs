using Pbr.Fluent;
using Pbr.Kernel;

// What a goal is about and what measures it need not share a word where the indicator is a concept of its own.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Goal("Contribuir al bienestar social mediante la atención médica de la población sin seguridad social.", goal => goal
            .Indicator("Tasa de mortalidad materna", indicator => indicator.Formula("(Defunciones maternas / Nacidos vivos) x 100,000")));
}
