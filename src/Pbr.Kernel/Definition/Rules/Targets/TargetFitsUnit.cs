using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR4005: baseline, target and unit agree.</summary>
internal sealed class TargetFitsUnit : IndicatorRule
{
    /// <summary>No published percentage that is one comes near; counts of people and visits pass it.</summary>
    private const decimal LeastCount = 1000m;

    /// <summary>A growth from very little may be great.</summary>
    private const decimal LeastCountOfGrowth = 10000m;

    /// <summary>From here a baseline is surely written in per cent, and not as a fraction of one.</summary>
    private const decimal SurelyPercent = 10m;

    private static readonly Bilingual WriteValue = new(
        "Escriba el valor del indicador, de cuyo numerador parece ser, o corrija la unidad", "Write the indicator's value, of whose numerator it seems to be, or correct the unit");

    private static readonly Bilingual OneUnit = new("Escriba la meta en la unidad del indicador", "Write the target in the unit of the indicator");

    private static readonly Bilingual OneScale = new("Escriba ambas en por ciento", "Write both in per cent");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        4005,
        Severity.Warning,
        new("Línea base, meta y unidad concuerdan", "Baseline, target and unit agree"),
        new("{0}. {1}.", "{0}. {1}."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        if (!indicator.MeasuresPercentage)
        {
            CheckPrinted(indicator, sink);
            return;
        }

        ImmutableArray<Place> related = indicator.Draft.Unit.IsKnown ? ImmutableArray.Create(indicator.Draft.Unit.Place()) : ImmutableArray.Create(indicator.Draft.Formula.Place());
        TargetDraft? count = indicator.Draft.Targets.FirstOrDefault(target => IsCount(indicator, target.Value));
        if (count is not null)
        {
            Rational value = count.Value.Value;
            sink.Report(
                Info,
                Info.DefaultSeverity,
                count.Value.Place(),
                new object[] { new Bilingual($"La meta {value} no es un porcentaje, y el indicador sí", $"The target {value} is no percentage, and the indicator is one"), WriteValue },
                related);
        }
        else if (indicator.Draft.Baseline is { } start && IsCount(indicator, start.Value))
        {
            Rational value = start.Value.Value;
            sink.Report(
                Info,
                Info.DefaultSeverity,
                start.Value.Place(),
                new object[] { new Bilingual($"La línea base {value} no es un porcentaje, y el indicador sí", $"The baseline {value} is no percentage, and the indicator is one"), WriteValue },
                related);
        }
        else if (indicator.Draft.Targets.FirstOrDefault(target => target.Value.TryGet(out decimal aim) && IsFraction(indicator, aim)) is { } fraction)
        {
            Rational baseline = indicator.Draft.Baseline!.Value.Value;
            Rational aim = fraction.Value.Value;
            sink.Report(
                Info,
                Info.DefaultSeverity,
                fraction.Value.Place(),
                new object[]
                {
                    new Bilingual($"La meta {aim} es una fracción y la línea base {baseline} un porcentaje", $"The target {aim} is a fraction and the baseline {baseline} a percentage"),
                    OneScale,
                },
                ImmutableArray.Create(indicator.Draft.Baseline!.Value.Place()));
        }
    }

    private void CheckPrinted(IndicatorFacts indicator, FindingSink sink)
    {
        if (!indicator.Draft.Unit.TryGet(out string unit)) { return; }
        foreach (TargetDraft target in indicator.Draft.Targets)
        {
            if (!target.Value.IsKnown || !target.Printed.TryGet(out string printed) || printed.IndexOf('%') < 0) { continue; }
            sink.Report(
                Info,
                Info.DefaultSeverity,
                target.Printed.Place(),
                new object[] { new Bilingual($"La meta '{printed}' está en por ciento y el indicador en '{unit}'", $"The target '{printed}' is in per cent and the indicator in '{unit}'"), OneUnit },
                ImmutableArray.Create(indicator.Draft.Unit.Place()));
            return;
        }
    }

    /// <summary>Whether a target is written on another scale than the indicator's, so that nothing else can be said about it.</summary>
    public static bool IsOfAnotherScale(IndicatorFacts indicator, decimal target) =>
        indicator.MeasuresPercentage && (System.Math.Abs(target) >= Least(indicator) || IsFraction(indicator, target));

    private static bool IsCount(IndicatorFacts indicator, Given<decimal> given) => given.TryGet(out decimal value) && System.Math.Abs(value) >= Least(indicator);

    private static decimal Least(IndicatorFacts indicator) => indicator.Ratio is { IsDifference: true } ? LeastCountOfGrowth : LeastCount;

    /// <summary>0.9 beside a baseline of 85 on an indicator that is to rise: nine tenths, and not nine tenths of one per cent.</summary>
    private static bool IsFraction(IndicatorFacts indicator, decimal target) =>
        target is > 0m and < 1m
        && indicator.Draft.Direction.TryGet(out Direction direction) && direction == Direction.Ascending
        && indicator.Draft.Baseline is { } baseline && baseline.Value.TryGet(out decimal start)
        && start >= SurelyPercent && target * 100m >= start;
}
