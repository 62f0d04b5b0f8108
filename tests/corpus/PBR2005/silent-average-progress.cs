using Pbr.Fluent;
using Pbr.Kernel;

// Progress is a percentage already, and so is its average.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Porcentaje de avance físico", indicator => indicator
                .Formula("(Σ Avance físico de las obras / Número de obras)")
                .Unit("Porcentaje")));
}
