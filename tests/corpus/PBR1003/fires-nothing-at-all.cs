using Pbr.Fluent;
using Pbr.Kernel;

// A programme with a year and no objective: one absence, one finding.
static class Case
{
    public static IBuildStage Program() => Mir.Program("{|PBR1003:3|}", "Veracruz te quiero Innovador")
        .FiscalYear(2023);
}
