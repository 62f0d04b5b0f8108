using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4013: what has a target and is due within the year is scheduled.</summary>
/// <remarks>
/// Without a schedule, what is achieved within the year is held against the whole year's target. What is measured once a year is due at its end in
/// any case: there, it is only worth knowing.
/// </remarks>
internal sealed class TargetIsScheduled : IndicatorRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4013,
        Severity.Warning,
        new("Lo que tiene meta y vence en el año está calendarizado", "What has a target and is due within the year is scheduled"),
        new(
            "La meta{0} no está calendarizada, y se mide con frecuencia {1}. Diga qué se programa en cada periodo del año.",
            "The target{0} is not scheduled, and the measurement is {1}. Say what is programmed in each period of the year."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.IsComplete || draft.Targets.Count == 0 || draft.Schedules.Count > 0 || !draft.Schedules.IsComplete || draft.FulfilmentPeriod.IsUnknown) { return; }
        if (!draft.Frequency.TryGet(out Frequency frequency) || (int)frequency > Grids.MonthsInYear) { return; }
        if (draft.FulfilmentPeriod.TryGet(out Frequency fulfilment) && (int)fulfilment > Grids.MonthsInYear) { return; }
        TargetDraft target = draft.Targets[0];
        if (target.Value.IsMissing) { return; }
        string value = target.Value.TryGet(out decimal known) ? " " + (Numbers.Rational)known : "";
        sink.Report(
            Info,
            frequency == Frequency.Annual ? Severity.Information : Info.DefaultSeverity,
            target.Value.Place(),
            new object[] { value, FrequencyNames.Of(frequency) },
            ImmutableArray.Create(draft.Frequency.Place()));
    }
}
