using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3007: the target is green, and so is being exactly on schedule.</summary>
/// <remarks>
/// Asked of the green band alone: that a severer one shines as well is an overlap, which another rule tells. What is on schedule complies by 100 %,
/// so that only a light that judges the value can leave it in the dark.
/// </remarks>
internal sealed class TargetIsGreen : IndicatorRule
{
    private static readonly Bilingual MoveThreshold = new("Mueva el umbral del verde o corrija la meta", "Move the threshold of green or correct the target");

    private static readonly Bilingual MoveOrDeclare = new(
        "Mueva el umbral del verde o, si las bandas son porcentaje de la meta, declare LightBasis.Compliance",
        "Move the threshold of green or, if the bands are per cent of the target, declare LightBasis.Compliance");

    private static readonly Bilingual MustComply = new(
        "Ir exactamente en calendario debe ser verde: declare que el semáforo juzga el cumplimiento (LightBasis.Compliance)",
        "To be exactly on schedule must be green: declare that the light judges compliance (LightBasis.Compliance)");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3007,
        Severity.Warning,
        new("La meta es verde, y también ir exactamente en calendario", "The target is green, and so is being exactly on schedule"),
        new("{0} no enciende el verde '{1}'. {2}.", "{0} does not light green '{1}'. {2}."));

    /// <inheritdoc/>
    public override bool ReadsPlans => true;

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        foreach (IGrouping<LightFacts, EditionFacts> editions in indicator.Editions.Where(one => one.Light is not null).GroupBy(one => one.Light!))
        {
            Check(indicator, editions.Key, editions.ToList(), sink);
        }
    }

    private void Check(IndicatorFacts indicator, LightFacts light, List<EditionFacts> editions, FindingSink sink)
    {
        if (light.Bands.Green is not { IsReadable: true } green || green.Intervals.IsEmpty || light.Basis is not { } basis) { return; }
        bool isOfTarget = basis == LightBasis.Compliance || green.Unit == BandUnit.PercentOfTarget;
        if (isOfTarget)
        {
            if (editions.Any(one => one.Target is not null) && !green.Contains(Rational.Hundred))
            {
                sink.Report(Info, light.Draft.Green.Place(), OfTarget(), green.Text, MoveThreshold);
            }

            return;
        }

        // Bands in per cent and a value in another unit, or in one that is not known: what they have in common is another rule's question.
        if (green.Unit == BandUnit.Percent && !indicator.MeasuresPercentage) { return; }
        Bilingual wayOut = light.Draft.Basis.IsKnown ? MoveThreshold : MoveOrDeclare;
        foreach (EditionFacts edition in editions)
        {
            if (edition.Target is not { } target || !target.Value.TryGet(out decimal value) || green.Contains(value) || indicator.IsUnfilled(target)) { continue; }
            sink.Report(
                Info,
                Info.DefaultSeverity,
                light.Draft.Green.Place(),
                new object[] { new Bilingual($"La meta {(Rational)value}", $"The target {(Rational)value}"), green.Text, wayOut },
                ImmutableArray.Create(target.Value.Place()),
                Repairs(light));
            return;
        }

        CheckOnSchedule(indicator, light, green, editions, sink);
    }

    private void CheckOnSchedule(IndicatorFacts indicator, LightFacts light, Band green, List<EditionFacts> editions, FindingSink sink)
    {
        foreach (ScheduleFacts schedule in indicator.Schedules)
        {
            if (schedule.Draft.Element is null || !editions.Any(one => ReferenceEquals(one.Target, schedule.Target))) { continue; }
            foreach (Rational toDate in schedule.ToDate())
            {
                if (green.Contains(toDate)) { continue; }
                Bilingual fact = new($"Lo programado a la fecha, {toDate},", $"What is programmed to date, {toDate},");
                sink.Report(
                    Info,
                    Info.DefaultSeverity,
                    light.Draft.Green.Place(),
                    new object[] { fact, green.Text, MustComply },
                    ImmutableArray.Create(new Place(schedule.Draft.Element)),
                    Repairs(light));
                return;
            }
        }
    }

    private static ImmutableArray<Repair> Repairs(LightFacts light) => ImmutableArray.Create(LightSaysWhatItJudges.JudgeCompliance(light.Draft, isGuess: true));

    private static Bilingual OfTarget() => new("Cumplir la meta al 100%", "To meet the target by 100%");
}
