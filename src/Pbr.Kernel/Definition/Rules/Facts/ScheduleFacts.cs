using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>One edition of a schedule whose figures are all known, with the target of the same edition.</summary>
internal sealed class ScheduleFacts
{
    /// <summary>Fewer figures do not show a level.</summary>
    private const int LeastOfLevel = 3;

    private ScheduleFacts(IndicatorFacts indicator, ScheduleDraft draft, List<decimal?> values, TargetDraft target, Rational annual)
    {
        Draft = draft;
        Target = target;
        Annual = annual;
        Values = values;
        Figures = values.Where(value => value is not null and not 0m).Select(value => (Rational)value!.Value).ToList();
        Sum = Figures.Aggregate(Rational.Zero, (sum, value) => sum + value);
        RoundingOfParts = Tolerance(indicator, values);
    }

    /// <summary>What the author wrote.</summary>
    public ScheduleDraft Draft { get; }

    /// <summary>The target that it is to make.</summary>
    public TargetDraft Target { get; }

    /// <summary>The value of that target.</summary>
    public Rational Annual { get; }

    /// <summary>A figure a period; null where the cell is blank.</summary>
    public IReadOnlyList<decimal?> Values { get; }

    /// <summary>The figures that say something: neither blank nor zero.</summary>
    public IReadOnlyList<Rational> Figures { get; }

    /// <summary>What the figures add up to.</summary>
    public Rational Sum { get; }

    /// <summary>
    /// How far the sum may be off because each part was rounded to the decimals it is printed with, or equal parts were cut off there; 0 for counts.
    /// </summary>
    public Rational RoundingOfParts { get; }

    /// <summary>Whether the figures, taken as a level kept in every period, are the target.</summary>
    public bool IsLevel => Figures.Count > 1 && Figures.All(value => value == Annual);

    /// <summary>Whether the figures, taken as cumulative to date, reach the target.</summary>
    public bool IsCumulative => Figures.Count > 1 && NeverFalls && Figures[Figures.Count - 1] == Annual;

    /// <summary>
    /// Whether figures without a declared style are rather values to date than instalments: they rise, and the last is nearer to the target than the sum.
    /// </summary>
    public bool IsRatherToDate =>
        Draft.Style.IsMissing && Figures.Count > 1 && NeverFalls && Figures[Figures.Count - 1] > Figures[0]
        && Rational.Abs(Figures[Figures.Count - 1] - Annual) < Rational.Abs(Sum - Annual);

    /// <summary>Whether most of several figures are the target, so that the others break a level and are no instalments.</summary>
    public bool IsNearlyLevel => Figures.Count >= LeastOfLevel && !IsLevel && Figures.Count(value => value == Annual) * 3 >= Figures.Count * 2;

    /// <summary>Whether several figures make the target only by adding up to it.</summary>
    public bool AddsUp => Figures.Count > 1 && Sum == Annual && Figures[Figures.Count - 1] != Annual;

    /// <summary>Whether no figure is less than the one before it.</summary>
    public bool NeverFalls => !Figures.Where((value, i) => i > 0 && value < Figures[i - 1]).Any();

    /// <summary>What the figures mean: as declared, or the one style by which they make the target; null where that cannot be told.</summary>
    public ScheduleStyle? Style => Draft.Style.TryGet(out ScheduleStyle style) ? style : Draft.Style.IsUnknown ? null : ImpliedStyle;

    /// <summary>The one style by which the figures make the target; null where none does, or more than one.</summary>
    public ScheduleStyle? ImpliedStyle
    {
        get
        {
            if (Figures.Count == 1) { return Figures[0] == Annual ? ScheduleStyle.OneOff : null; }
            bool isInstalments = Rational.Abs(Sum - Annual) <= RoundingOfParts;
            bool isCumulative = IsCumulative && !IsLevel;
            return (isInstalments, IsLevel, isCumulative) switch
            {
                (true, false, false) => ScheduleStyle.Instalments,
                (false, true, false) => ScheduleStyle.Level,
                (false, false, true) => ScheduleStyle.Cumulative,
                _ => null,
            };
        }
    }

    /// <summary>What is programmed from the start of the year to the end of each period with a figure; nothing where the style is not known.</summary>
    public IEnumerable<Rational> ToDate()
    {
        Rational sum = Rational.Zero;
        foreach (Rational figure in Figures)
        {
            sum += figure;
            if (Style is { } style) { yield return style == ScheduleStyle.Instalments ? sum : figure; }
        }
    }

    /// <summary>Every edition that can be judged: all its figures and its target are known.</summary>
    public static IEnumerable<ScheduleFacts> Of(IndicatorFacts indicator)
    {
        foreach (ScheduleDraft draft in indicator.Draft.Schedules)
        {
            if (!draft.Values.IsComplete || draft.Values.Any(value => value.IsUnknown)) { continue; }

            // A schedule with too many or too few figures is one mistake, which PBR4002 reports: what it adds up to is no second one.
            int cells = Grids.PeriodsInYear(draft.Grid);
            if (cells > 0 && draft.Values.Count != cells) { continue; }
            if (TargetOf(indicator.Draft, draft) is not { } target || !target.Value.TryGet(out decimal annual)) { continue; }
            List<decimal?> values = draft.Values.Select(value => value.TryGet(out decimal known) ? known : (decimal?)null).ToList();
            ScheduleFacts facts = new(indicator, draft, values, target, annual);
            if (facts.Figures.Count > 0) { yield return facts; }
        }
    }

    /// <summary>The target of the same letter, or the original one for the original schedule; null where that cannot be told.</summary>
    private static TargetDraft? TargetOf(IndicatorDraft indicator, ScheduleDraft schedule)
    {
        if (!indicator.Targets.IsComplete || schedule.Letter.IsUnknown || indicator.Targets.Any(target => target.Letter.IsUnknown)) { return null; }
        if (!schedule.Letter.TryGet(out string letter)) { return indicator.Targets.FirstOrDefault(target => target.Letter.IsMissing); }
        return indicator.Targets.FirstOrDefault(target => target.Letter.Or("") == letter)
            ?? (indicator.Targets.Count == 0 ? null : indicator.Targets[indicator.Targets.Count - 1]);
    }

    private Rational Tolerance(IndicatorFacts indicator, List<decimal?> values)
    {
        int decimals = values.Where(value => value is not null).Select(value => (decimal.GetBits(value!.Value)[3] >> 16) & 0xFF).DefaultIfEmpty(0).Max();
        bool mayBeRounded = decimals > 0 || indicator.IsPercentage;
        if (!mayBeRounded || Figures.Count == 0) { return Rational.Zero; }
        Rational last = new(1, System.Numerics.BigInteger.Pow(10, decimals));
        Rational part = Annual / Figures.Count;
        bool isCutOff = Figures.Count > 1 && Figures.All(value => value == Figures[0]) && Rational.Abs(Figures[0]) <= Rational.Abs(part) && Rational.Abs(part - Figures[0]) < last;
        return isCutOff ? Figures.Count * last : new Rational(Figures.Count, 2) * last;
    }
}
