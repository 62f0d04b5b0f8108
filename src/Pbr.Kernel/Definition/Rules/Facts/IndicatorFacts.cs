using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Formulas;
using Pbr.Kernel.Profiles;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>One indicator, and what several rules need to know of it, worked out once.</summary>
internal sealed class IndicatorFacts
{
    private const int DefaultDecimals = 2;
    private const int MostDecimals = 28;

    private Once<NameUse?> _names;
    private Once<Repair?> _declaringAll;
    private Once<MeasureName> _measure;
    private Once<VariableMeanings> _meanings;
    private Once<Formula?> _formula;
    private Once<RatioShape?> _ratio;
    private Once<ImmutableArray<LightFacts>> _lights;
    private Once<ImmutableArray<EditionFacts>> _editions;
    private Once<IReadOnlyList<ScheduleFacts>> _schedules;

    public IndicatorFacts(IndicatorDraft draft, Profile? profile = null)
    {
        Written = draft;
        draft = Facts.Editions.InForce(draft);
        Draft = draft;
        Profile = profile ?? Profile.Default;
    }

    /// <summary>What the author wrote, with the latest editions of formula, direction and traffic light in their places.</summary>
    public IndicatorDraft Draft { get; }

    /// <summary>What the author wrote: the original formula, direction and traffic light.</summary>
    public IndicatorDraft Written { get; }

    /// <summary>What the government's method asks; the rules that need the level too are rules of the programme.</summary>
    public Profile Profile { get; }

    /// <summary>The formula, read; null where none is known.</summary>
    public Formula? Formula => _formula.Of(Draft, draft => draft.Formula.TryGet(out string text) ? ReadTexts.Formula(text) : null);

    /// <summary>The formula as a ratio; null where it is none.</summary>
    public RatioShape? Ratio => _ratio.Of(this, facts => RatioShape.Of(facts.Formula?.Expression));

    /// <summary>What the formula computes, whatever way it is written; null where it has no tree.</summary>
    public FormulaShape? Shape => Formula?.Shape;

    /// <summary>Names used in the formula against names declared; null where the formula has no tree.</summary>
    public NameUse? Names => _names.Of(this, NameUse.Of);

    /// <summary>The repair that declares every missing variable; null where there are not several.</summary>
    public Repair? DeclaringAll => _declaringAll.Of(this, facts => MissingNames.Declare(facts.Names, facts.Draft.Formula));

    /// <summary>What the name says that the figure is.</summary>
    public MeasureName Measure => _measure.Of(Draft, draft => draft.Name.TryGet(out string name) ? MeasureName.Of(name) : MeasureName.Unknown);

    /// <summary>What the operands of the formula mean.</summary>
    public VariableMeanings Meanings => _meanings.Of(this, facts => new VariableMeanings(facts));

    /// <summary>The traffic light, read; null where none is given.</summary>
    public BandSet? Bands => Light?.Bands;

    /// <summary>The traffic light in force; null where none is given.</summary>
    public LightFacts? Light
    {
        get
        {
            foreach (LightFacts light in Lights)
            {
                if (ReferenceEquals(light.Draft, Draft.TrafficLight)) { return light; }
            }

            return null;
        }
    }

    /// <summary>The traffic light and those that letters have put in its place, read, the original first.</summary>
    public ImmutableArray<LightFacts> Lights => _lights.Of(this, facts => facts.ReadLights());

    /// <summary>Each target with the direction and the light beside it, the original first; one without a target where there is none.</summary>
    public ImmutableArray<EditionFacts> Editions => _editions.Of(this, EditionFacts.Of);

    /// <summary>Every edition of the schedule that can be judged.</summary>
    public IReadOnlyList<ScheduleFacts> Schedules => _schedules.Of(this, facts => ScheduleFacts.Of(facts).ToList());

    /// <summary>Whether a target of zero is denied by a schedule of its edition that holds figures: it was left unfilled, and nothing else follows from it.</summary>
    public bool IsUnfilled(TargetDraft target) => Schedules.Any(schedule => schedule.Annual.IsZero && ReferenceEquals(schedule.Target, target));

    /// <summary>The decimals of the published figure for certain: 0, the fewest there can be, where they may be said in a place that is not seen.</summary>
    public int Decimals =>
        Draft.Decimals.IsUnknown || (Draft.Decimals.IsMissing && !Draft.IsComplete) ? 0
        : Draft.Decimals.Or(DefaultDecimals) is >= 0 and <= MostDecimals and int decimals ? decimals
        : DefaultDecimals;

    /// <summary>Whether the unit of the result is a percentage; false where the unit is not known.</summary>
    public bool IsPercentage => Draft.Unit.TryGet(out string unit) && Units.IsPercentage(unit);

    /// <summary>Whether the figures are percentages: by the unit, or by the formula of a sheet that has no unit.</summary>
    public bool MeasuresPercentage => IsPercentage || (Draft.Unit.IsMissing && Draft.IsComplete && Ratio is { IsPercentage: true });

    /// <summary>The bands of a traffic light, read; null where none is given.</summary>
    public static BandSet? ReadBands(TrafficLightDraft? draft) =>
        draft is null ? null : ReadTexts.Light(TextOf(draft.Green), TextOf(draft.Yellow), TextOf(draft.Red));

    private static string? TextOf(Given<string> text) => text.TryGet(out string value) ? value : null;

    private ImmutableArray<LightFacts> ReadLights()
    {
        ImmutableArray<LightFacts>.Builder lights = ImmutableArray.CreateBuilder<LightFacts>();
        if (Written.TrafficLight is { } original) { lights.Add(new LightFacts(original, this)); }
        foreach (TrafficLightDraft amended in Written.AmendedTrafficLights) { lights.Add(new LightFacts(amended, this)); }
        return lights.ToImmutable();
    }
}
