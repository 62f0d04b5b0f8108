using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4008: a descending indicator names its compliance method, and the method suits the direction.</summary>
internal sealed class DescendingNamesMethod : IndicatorRule
{
    private static readonly Bilingual NoMethod = new(
        "El sentido es descendente y no se dice cómo se calcula el cumplimiento; las fuentes no concuerdan",
        "The direction is descending and nothing says how compliance is computed; the sources disagree");

    private static readonly Bilingual NameOne = new(
        "Declare TargetOverAchieved (meta ÷ alcanzado), TwoMinusRatio (2 − alcanzado ÷ meta) o ProgressFromBaseline (avance desde la línea base)",
        "Declare TargetOverAchieved (target ÷ achieved), TwoMinusRatio (2 − achieved ÷ target) or ProgressFromBaseline (progress from the baseline)");

    private static readonly Bilingual RisesWhenWorse = new(
        "El sentido es descendente y AchievedOverTarget sube cuando el indicador empeora", "The direction is descending and AchievedOverTarget rises as the indicator worsens");

    private static readonly Bilingual FallsWhenBetter = new(
        "El sentido es ascendente y el método de cumplimiento baja cuando el indicador mejora", "The direction is ascending and the compliance method falls as the indicator improves");

    private static readonly Bilingual NameAscending = new("Declare AchievedOverTarget o corrija el sentido", "Declare AchievedOverTarget or correct the direction");
    private static readonly Bilingual NoBaseline = new(
        "El cumplimiento se mide desde la línea base, y no hay línea base", "Compliance is measured from the baseline, and there is no baseline");

    private static readonly Bilingual GiveBaseline = new("Dé la línea base o declare otro método", "Give the baseline or declare another method");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4008,
        Severity.Warning,
        new("Un indicador descendente nombra su método de cumplimiento", "A descending indicator names its compliance method"),
        new("{0}. {1}.", "{0}. {1}."));

    /// <summary>One repair a method; the sources disagree, so each is a guess.</summary>
    private static ImmutableArray<Repair> Choices(IndicatorDraft draft)
    {
        if (draft.Targets.Count == 0 || draft.Targets[draft.Targets.Count - 1] is not { Value.IsMissing: false } target) { return ImmutableArray<Repair>.Empty; }
        bool hasBaseline = draft.Baseline is { } baseline && !baseline.Value.IsMissing;
        return new[] { ComplianceMethod.TargetOverAchieved, ComplianceMethod.TwoMinusRatio, ComplianceMethod.ProgressFromBaseline }
            .Where(method => method != ComplianceMethod.ProgressFromBaseline || hasBaseline)
            .Select(method => new Repair(
                new Bilingual($"Declarar el método {method}", $"Declare the method {method}"),
                ImmutableArray.Create(RepairEdit.AddCall(target.Value.Place(), "Compliance", method)),
                isGuess: true))
            .ToImmutableArray();
    }

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.ComplianceMethod.TryGet(out ComplianceMethod method))
        {
            Given<Direction> descending = indicator.Editions.Select(one => one.Direction).FirstOrDefault(one => one.IsKnown && one.Value == Direction.Descending);
            if (draft.ComplianceMethod.IsMissing && draft.IsComplete && descending.IsKnown) 
            {
                sink.Report(Info, Info.DefaultSeverity, descending.Place(), new object[] { NoMethod, NameOne }, repairs: Choices(draft));
            }

            return;
        }

        if (method == ComplianceMethod.ProgressFromBaseline)
        {
            bool isMissing = draft.IsComplete && (draft.Baseline is null || draft.Baseline.Value.IsMissing);
            if (isMissing) { sink.Report(Info, draft.ComplianceMethod.Place(), NoBaseline, GiveBaseline); }
            return;
        }

        // Amended directions have their own time; one method cannot suit two directions.
        if (!draft.Direction.TryGet(out Direction direction) || draft.AmendedDirections.Count > 0) { return; }
        (Bilingual Fact, Bilingual WayOut)? misfit = (direction, method) switch
        {
            (Direction.Descending, ComplianceMethod.AchievedOverTarget) => (RisesWhenWorse, NameOne),
            (Direction.Ascending, ComplianceMethod.TargetOverAchieved or ComplianceMethod.TwoMinusRatio) => (FallsWhenBetter, NameAscending),
            _ => null,
        };
        if (misfit is not { } found || IsBelowZero(draft)) { return; }
        sink.Report(
            Info,
            Info.DefaultSeverity,
            draft.ComplianceMethod.Place(),
            new object[] { found.Fact, found.WayOut },
            ImmutableArray.Create(draft.Direction.Place()));
    }

    /// <summary>Of a reduction by 3 %, written -3, one by 4 % is more than the whole: what is below zero turns the methods round.</summary>
    private static bool IsBelowZero(IndicatorDraft draft) =>
        draft.Targets.Count > 0 && draft.Targets[draft.Targets.Count - 1].Value.TryGet(out decimal target) && target < 0;
}
