using Pbr.Kernel.Drafts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR7001: the Sustainable Development Goals and targets named exist.</summary>
internal sealed class SustainableTargetExists : AlignmentRule
{
    private static readonly Bilingual NoGoal = new("no es un objetivo: hay 17", "is no goal: there are 17");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        7001,
        Severity.Warning,
        new("Los objetivos y metas de los ODS existen", "The goals and targets of the SDG exist"),
        new("De los ODS, '{0}' {1}. Corrija el código.", "Of the SDG, '{0}' {1}. Correct the code."));

    /// <inheritdoc/>
    protected override void Check(AlignmentDraft alignment, FindingSink sink)
    {
        if (!alignment.Catalogue.TryGet(out string catalogue)
            || !alignment.Code.TryGet(out string code)
            || !CatalogueKind.IsSustainableDevelopment(catalogue)
            || SustainableCode.Read(code) is not { } read)
        {
            return;
        }

        if (!SustainableGoals.HasGoal(read.Goal))
        {
            sink.Report(Info, alignment.Code.Place(read.GoalRange), read.GoalRange.Of(code), NoGoal);
        }
        else if (read.Target is { } target && !SustainableGoals.HasTarget(read.Goal, target))
        {
            Bilingual fact = new($"no es una meta del objetivo {read.Goal}", $"is no target of goal {read.Goal}");
            sink.Report(Info, alignment.Code.Place(read.Range), read.Range.Of(code), fact);
        }
    }
}
