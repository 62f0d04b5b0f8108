using Pbr.Fluent;
using Pbr.Kernel;

// .editorconfig: pbr_goal_types = cualquiera
// A team whose method has no types by level says so.
static class Case
{
    public static IBuildStage Program() => Mir.Program("SP03", "Vinculación interinstitucional")
        .Goal("Contribuir a la mejora de la gestión pública", goal => goal
            .Indicator("Porcentaje de iniciativas implementadas", indicator => indicator.Type(IndicatorType.Management)));
}
