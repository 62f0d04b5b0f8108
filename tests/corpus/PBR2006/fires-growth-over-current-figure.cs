using Pbr.Fluent;
using Pbr.Kernel;

// A rate of variation divides by where it started from.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("{|PBR2006:Tasa de variación|} de turistas", indicator => indicator
                .Formula("((Tt - Tt-1) / Tt) * 100")
                .Variable("Tt", "Turistas en el año t")
                .Variable("Tt-1", "Turistas en el año anterior")
                .Unit("Porcentaje")));
}
