using Pbr.Fluent;
using Pbr.Kernel;

// The formula makes a percentage, and the unit counts kilometres.
static class Case
{
    public static IBuildStage Program() => Mir.Program("E001", "Programa")
        .Purpose(purpose => purpose
            .Indicator("Kilómetros rehabilitados", indicator => indicator
                .Formula("(Kilómetros rehabilitados / Kilómetros programados) * 100")
                .Unit("{|PBR2018:Kilómetro|}")));
}
