using Pbr.Fluent;
using Pbr.Kernel;

// .editorconfig: pbr_profile = federal
// Oaxaca measures a purpose twice a year; the federal profile does not.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Purpose("Las unidades administrativas cuentan con vinculación", purpose => purpose
            .Indicator("Tasa de crecimiento de iniciativas", indicator => indicator.Frequency({|PBR1011:Frequency.Semiannual|})));
}
