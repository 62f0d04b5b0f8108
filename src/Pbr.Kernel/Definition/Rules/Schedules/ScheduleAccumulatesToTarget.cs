using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4001: the schedule accumulates to the annual target.</summary>
internal sealed class ScheduleAccumulatesToTarget : IndicatorRule
{
    private static readonly Bilingual SpreadIt = new("Repartir la meta para que los periodos la sumen exactamente", "Spread the target so that the periods add up to it exactly");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4001,
        Severity.Warning,
        new("El calendario acumula la meta anual", "The schedule accumulates to the annual target"),
        new(
            "El calendario acumula {0}, pero la meta es {1}. {2} o corrija la meta.",
            "The schedule accumulates to {0}, but the target is {1}. {2} or correct the target."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (ScheduleFacts schedule in indicator.Schedules)
        {
            if (Accumulated(schedule) is not { } accumulated || accumulated == schedule.Annual) { continue; }
            Rational difference = schedule.Annual - accumulated;

            // 12 × 8.33 = 99.96, 12 × 6.66 = 79.92: each part was rounded or cut off, and nothing more. Worth knowing, but no mistake of the plan.
            bool isRounding = accumulated == schedule.Sum && Rational.Abs(difference) <= schedule.RoundingOfParts;
            sink.Report(
                Info,
                isRounding ? Severity.Information : Info.DefaultSeverity,
                new Place(schedule.Draft.Element!),
                new object[] { accumulated, schedule.Annual, WayOut(difference) },
                ImmutableArray.Create(schedule.Target.Value.Place()),
                accumulated == schedule.Sum ? Spread(schedule, difference, indicator) : null);
        }
    }

    private static Bilingual WayOut(Rational difference)
    {
        Rational size = Rational.Abs(difference);
        return difference < Rational.Zero
            ? new($"Quite de los periodos los {size} que sobran", $"Take out of the periods the {size} too many")
            : new($"Reparta la diferencia de {size} entre los periodos", $"Spread the difference of {size} over the periods");
    }

    /// <summary>
    /// The repair that spreads the target anew, where what is missing is a rounding of the parts, or at least little; the periods that a letter left
    /// as they were stay so.
    /// </summary>
    private static ImmutableArray<Repair> Spread(ScheduleFacts schedule, Rational difference, IndicatorFacts indicator)
    {
        int decimals = schedule.Values.Max(value => value is { } figure ? ScheduleSpread.DecimalsOf(figure) : 0);
        Rational cutOff = new(schedule.Figures.Count, BigInteger.Pow(10, decimals));
        bool isRounding = decimals > 0 && Rational.Abs(difference) <= cutOff;
        if (!isRounding && Rational.Abs(difference) * Rational.Hundred > Rational.Abs(schedule.Annual)) { return ImmutableArray<Repair>.Empty; }
        ScheduleDraft? before = schedule.Draft.Letter.IsMissing ? null
            : indicator.Draft.Schedules.TakeWhile(one => !ReferenceEquals(one, schedule.Draft)).LastOrDefault(one => one.Grid == schedule.Draft.Grid);
        bool IsAmended(int i) => before is null || i >= before.Values.Count || !before.Values[i].IsKnown || before.Values[i].Value != schedule.Values[i];
        if (ScheduleSpread.Exactly(schedule.Values, schedule.Target.Value.Value, IsAmended) is not { } spread) { return ImmutableArray<Repair>.Empty; }
        ImmutableArray<RepairEdit> edits = Enumerable.Range(0, spread.Count)
            .Where(i => spread[i] != schedule.Values[i])
            .Select(i => RepairEdit.SetNumber(schedule.Draft.Values[i].Place(), spread[i]!.Value))
            .ToImmutableArray();
        return edits.IsEmpty ? ImmutableArray<Repair>.Empty : ImmutableArray.Create(new Repair(SpreadIt, edits, isGuess: !isRounding));
    }

    /// <summary>What the schedule makes in its style; null where its figures do not fit the style, which another rule reports.</summary>
    private static Rational? Accumulated(ScheduleFacts schedule)
    {
        if (schedule.Draft.Style.IsUnknown || schedule.Draft.Element is null) { return null; }
        if (!schedule.Draft.Style.TryGet(out ScheduleStyle style))
        {
            if (schedule.Sum != schedule.Annual && (schedule.IsLevel || schedule.IsCumulative || schedule.IsNearlyLevel)) { return null; }
            return schedule.IsRatherToDate ? schedule.Figures[schedule.Figures.Count - 1] : schedule.Sum;
        }

        return style switch
        {
            ScheduleStyle.Instalments => schedule.IsLevel || (schedule.IsCumulative && schedule.Sum != schedule.Annual) ? null : schedule.Sum,
            ScheduleStyle.Cumulative => schedule.NeverFalls && !schedule.AddsUp ? schedule.Figures[schedule.Figures.Count - 1] : null,
            ScheduleStyle.OneOff => schedule.Figures.Count == 1 ? schedule.Figures[0] : null,
            _ => null,
        };
    }
}
