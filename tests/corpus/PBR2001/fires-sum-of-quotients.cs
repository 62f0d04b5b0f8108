using Pbr.Fluent;
using Pbr.Kernel;

// The sum of quotients is not the quotient of the sums: totals do not tell it.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Avance promedio de las obras", indicator => indicator
                .Formula("{|PBR2001:Σ|}(Ai / Bi)")
                .Unit("Porcentaje")));
}
