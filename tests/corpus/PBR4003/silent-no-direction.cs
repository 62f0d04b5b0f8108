using Pbr.Fluent;
using Pbr.Kernel;

// Without a direction, no figure is on the wrong side.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Purpose("La población recibe servicios.", purpose => purpose
            .Indicator("Porcentaje de avance programático", indicator => indicator
                .Frequency(Frequency.Annual)
                .Formula("(Número de programas ejecutados / total de programas municipales establecidos en el PMD) * 100")
                .Baseline(40, 2020).Target(35)));
}
