using Pbr.Fluent;
using Pbr.Kernel;

// A reduction takes the present from the past, and divides by the past.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Reducción porcentual de emisiones", indicator => indicator
                .Formula("((Emisiones del año anterior - Emisiones del año) / Emisiones del año anterior) * 100")
                .Unit("Porcentaje")));
}
