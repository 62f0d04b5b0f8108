using Pbr.Kernel.Drafts;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.Rules.Facts;

namespace Pbr.Kernel.Rules;

/// <summary>PBR1009: the dimension of an indicator suits its level.</summary>
internal sealed class DimensionSuitsLevel : ProgramRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        1009,
        Severity.Warning,
        new("La dimensión del indicador es propia de su nivel", "The indicator's dimension suits its level"),
        new(
            "El indicador mide '{0}', y el perfil {1} admite para {2} solo {3}. Corrija la dimensión o mida aquí otra cosa.",
            "The indicator measures '{0}', and for {2} the profile '{1}' permits only {3}. Correct the dimension, or measure something else here."));

    /// <inheritdoc/>
    public override void Check(ProgramFacts program, FindingSink sink) => LevelTables.Each(program, sink, (indicator, level, table, here) =>
    {
        // Two dimensions are another mistake: which of them is meant has to be known first.
        if (indicator.Dimensions.Count != 1 || !indicator.Dimensions.IsComplete) { return; }
        Given<Dimension> only = indicator.Dimensions[0];
        if (!only.TryGet(out Dimension dimension) || LevelTables.Permits(table.Dimensions, dimension)) { return; }
        here.Report(Info, only.Place(), Terms.Of(Terms.Dimensions, dimension), program.Profile.Name, Terms.Of(level), Terms.Of(Terms.Dimensions, table.Dimensions));
    });
}
