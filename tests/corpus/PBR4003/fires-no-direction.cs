using Pbr.Fluent;
using Pbr.Kernel;

// Veracruz 2021, purpose: 4 in the baseline and 4 in the target, and the column of the direction is blank.
static class Case
{
    public static IBuildStage Program() => Mir.Program("3", "Veracruz te quiero Innovador")
        .Purpose("La población recibe servicios.", purpose => purpose
            .Indicator("Porcentaje de avance programático", indicator => indicator
                .Frequency(Frequency.Annual)
                .Formula("(Número de programas ejecutados / total de programas municipales establecidos en el PMD) * 100")
                .Baseline(4, 2020).Target({|PBR4003:4|})));
}
