using System.Collections.Immutable;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4001: the schedule accumulates to the annual target.</summary>
internal sealed class ScheduleAccumulatesToTarget : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4001,
        Severity.Warning,
        new("El calendario acumula la meta anual", "The schedule accumulates to the annual target"),
        new(
            "El calendario acumula {0}, pero la meta es {1}. Reparta la diferencia de {2} entre los periodos o corrija la meta.",
            "The schedule accumulates to {0}, but the target is {1}. Spread the difference of {2} over the periods or correct the target."),
        Preset.Minimal);

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (ScheduleFacts schedule in ScheduleFacts.Of(indicator))
        {
            if (Accumulated(schedule) is not { } accumulated || accumulated == schedule.Annual) { continue; }
            Rational difference = schedule.Annual - accumulated;

            // 12 × 8.33 = 99.96: each part was rounded, and nothing more. Worth knowing, but no mistake of the plan.
            bool isRounding = accumulated == schedule.Sum && Rational.Abs(difference) <= schedule.RoundingOfParts;
            sink.Report(
                Info,
                isRounding ? Severity.Information : Info.DefaultSeverity,
                new Place(schedule.Draft.Element!),
                new object[] { accumulated, schedule.Annual, difference },
                ImmutableArray.Create(schedule.Target.Value.Place()));
        }
    }

    /// <summary>What the schedule makes in its style; null where its figures do not fit the style, which another rule reports.</summary>
    private static Rational? Accumulated(ScheduleFacts schedule)
    {
        if (schedule.Draft.Style.IsUnknown || schedule.Draft.Element is null) { return null; }
        if (!schedule.Draft.Style.TryGet(out ScheduleStyle style))
        {
            return schedule.Sum != schedule.Annual && (schedule.IsLevel || schedule.IsCumulative) ? null : schedule.Sum;
        }

        return style switch
        {
            ScheduleStyle.Instalments => schedule.IsLevel ? null : schedule.Sum,
            ScheduleStyle.Cumulative => schedule.NeverFalls ? schedule.Figures[schedule.Figures.Count - 1] : null,
            ScheduleStyle.OneOff => schedule.Figures.Count == 1 ? schedule.Figures[0] : null,
            _ => null,
        };
    }
}
