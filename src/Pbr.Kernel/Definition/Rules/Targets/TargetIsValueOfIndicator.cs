using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4014: the target is a figure, and a value of the indicator: not a sentence, not the number of its measurements.</summary>
/// <remarks>
/// 12 on a monthly percentage may be twelve per cent. It is reported where nothing speaks for that: no baseline but 1, the one measurement there was,
/// or the 12 there were; no schedule but a 1 in each period; and an indicator that is to rise.
/// </remarks>
internal sealed class TargetIsValueOfIndicator : IndicatorRule
{
    private static readonly Bilingual NoFigure = new("no es una cifra", "is no figure");
    private static readonly Bilingual WriteFigure = new("Escriba la cifra que el indicador debe alcanzar", "Write the figure that the indicator is to reach");
    private static readonly Bilingual WriteValue = new("Escriba el valor que el indicador debe alcanzar", "Write the value that the indicator is to reach");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4014,
        Severity.Warning,
        new("La meta es una cifra, y un valor del indicador", "The target is a figure, and a value of the indicator"),
        new("La meta '{0}' {1}. {2}.", "The target '{0}' {1}. {2}."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        IndicatorDraft draft = indicator.Draft;
        foreach (TargetDraft sentence in draft.Targets.Where(one => one.Value.IsUnknown && one.Printed.TryGet(out string printed) && printed.Any(char.IsLetter)))
        {
            sink.Report(Info, sentence.Printed.Place(), sentence.Printed.Value.Trim(), NoFigure, WriteFigure);
        }

        if (CountOf(indicator) is not { } count || !draft.Frequency.TryGet(out Frequency frequency)) { return; }
        (TargetDraft target, Severity severity) = count;
        Bilingual many = FrequencyNames.OfMany(frequency);
        sink.Report(
            Info,
            severity,
            target.Value.Place(),
            new object[]
            {
                (Rational)target.Value.Value,
                new Bilingual($"es la de un porcentaje y parece ser el número de mediciones {many.Spanish} de un año", $"is a percentage's and seems to be the number of {many.English} measurements in a year"),
                WriteValue,
            },
            ImmutableArray.Create(draft.Frequency.Place()));
    }

    /// <summary>The target of a percentage that seems to be the number of its measurements, and how gravely it is reported; null where there is none.</summary>
    public static (TargetDraft Target, Severity Severity)? CountOf(IndicatorFacts indicator)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.Frequency.TryGet(out Frequency frequency) || !indicator.MeasuresPercentage || indicator.Ratio is { IsDifference: true }) { return null; }
        int measurements = Grids.PeriodsInYear(frequency);
        TargetDraft? target = draft.Targets.FirstOrDefault(one => one.Value.TryGet(out decimal value) && value == measurements);
        return measurements == 0 || target is null || Weight(indicator, measurements) is not { } severity ? null : (target, severity);
    }

    /// <summary>How much speaks for a count: a 1 in each period or as the baseline makes it certain; null where the figures may well be percentages.</summary>
    private static Severity? Weight(IndicatorFacts indicator, int measurements)
    {
        IndicatorDraft draft = indicator.Draft;
        if (!draft.IsComplete || !draft.Schedules.IsComplete || !draft.Targets.IsComplete) { return null; }
        if (draft.Direction.IsUnknown || (draft.Direction.TryGet(out Direction direction) && direction != Direction.Ascending)) { return null; }
        bool isOneEach = draft.Schedules.Count > 0 && draft.Schedules.All(IsOneEach);
        if (draft.Schedules.Count > 0 && !isOneEach) { return null; }
        bool hasBaseline = draft.Baseline is { } baseline && !baseline.Value.IsMissing;
        if (hasBaseline && (!draft.Baseline!.Value.TryGet(out decimal start) || (start != 1m && start != measurements))) { return null; }
        if (measurements == 1 && !hasBaseline) { return null; }
        bool isCertain = hasBaseline && measurements > 1 && PartOfWhole.IsLikely(indicator);
        return isCertain || isOneEach ? Severity.Warning : Severity.Information;
    }

    private static bool IsOneEach(ScheduleDraft schedule) =>
        schedule.Values.IsComplete && schedule.Values.All(value => value.IsMissing || (value.TryGet(out decimal figure) && figure is 0m or 1m));
}
