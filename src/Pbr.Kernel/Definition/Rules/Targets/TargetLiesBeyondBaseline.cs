using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4003: the target lies beyond the baseline, in the direction.</summary>
/// <remarks>
/// A target that is the baseline may keep a ceiling, which is a decision and no mistake: it is asked about. So is the target of a growth, which
/// may be less than last year's and still be growth.
/// </remarks>
internal sealed class TargetLiesBeyondBaseline : IndicatorRule
{
    private static readonly Bilingual Ascending = new("y el sentido es ascendente", "and the direction is ascending");
    private static readonly Bilingual Descending = new("y el sentido es descendente", "and the direction is descending");
    private static readonly Bilingual NoDirection = new("y en ningún sentido es un avance", "and that is progress in no direction");
    private static readonly Bilingual Correct = new("Corrija la meta, la línea base o el sentido", "Correct the target, the baseline or the direction");

    private static readonly Bilingual Confirm = new(
        "Si se trata de mantener el nivel, no hay nada que corregir; si no, corrija la meta", "If the level is to be kept, nothing is wrong; if not, correct the target");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4003,
        Severity.Warning,
        new("La meta va más allá de la línea base, en el sentido del indicador", "The target lies beyond the baseline, in the direction"),
        new(
            "La meta {0} {1} la línea base {2}, {3}. {4}.",
            "The target {0} {1} the baseline {2}, {3}. {4}."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (indicator.Draft.Baseline is not { } baseline || !baseline.Value.TryGet(out decimal start)) { return; }
        HashSet<Anchor?> seen = new();
        foreach (EditionFacts edition in indicator.Editions)
        {
            if (edition.Target is not { } target || !target.Value.TryGet(out decimal aim) || indicator.IsUnfilled(target)) { continue; }
            if (edition.Direction.IsMissing && aim == start && indicator.Draft.IsComplete && !IsOfAnotherKind(indicator, aim) && seen.Add(target.Value.Anchor))
            {
                object[] still = { (Rational)aim, Relation(aim, start), (Rational)start, NoDirection, Confirm };
                sink.Report(Info, Severity.Information, target.Value.Place(), still, ImmutableArray.Create(baseline.Value.Place()));
            }

            if (!edition.Direction.TryGet(out Direction direction)) { continue; }
            if (direction is not (Direction.Ascending or Direction.Descending) || !seen.Add(target.Value.Anchor)) { continue; }
            int beyond = direction == Direction.Ascending ? aim.CompareTo(start) : start.CompareTo(aim);
            if (beyond > 0 || TargetFitsUnit.IsOfAnotherScale(indicator, aim)) { continue; }
            bool isQuestion = beyond == 0 || indicator.Ratio is { IsDifference: true };
            sink.Report(
                Info,
                isQuestion ? Severity.Information : Info.DefaultSeverity,
                target.Value.Place(),
                new object[] { (Rational)aim, Relation(aim, start), (Rational)start, direction == Direction.Ascending ? Ascending : Descending, isQuestion ? Confirm : Correct },
                ImmutableArray.Create(baseline.Value.Place(), edition.Direction.Place()));
        }
    }

    /// <summary>Whether another rule tells that the target is no value of the indicator at all.</summary>
    private static bool IsOfAnotherKind(IndicatorFacts indicator, decimal aim) =>
        TargetFitsUnit.IsOfAnotherScale(indicator, aim) || TargetIsValueOfIndicator.CountOf(indicator) is not null;

    private static Bilingual Relation(decimal aim, decimal start) =>
        aim == start ? new("es igual a", "equals")
        : aim < start ? new("queda por debajo de", "lies below")
        : new("queda por encima de", "lies above");
}
