using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Drafts;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>One edition of a sheet: a target, with the direction and the traffic light that are in force beside it.</summary>
/// <remarks>The original target stands beside the original direction and light; what a letter amended holds from its target on.</remarks>
internal sealed class EditionFacts
{
    private EditionFacts(TargetDraft? target, Given<Direction> direction, LightFacts? light)
    {
        Target = target;
        Direction = direction;
        Light = light;
    }

    /// <summary>The target; null where the sheet has none.</summary>
    public TargetDraft? Target { get; }

    /// <summary>The direction.</summary>
    public Given<Direction> Direction { get; }

    /// <summary>The traffic light; null where there is none, or where it cannot be told which one is in force.</summary>
    public LightFacts? Light { get; }

    /// <summary>The editions, the original first.</summary>
    public static ImmutableArray<EditionFacts> Of(IndicatorFacts indicator)
    {
        IndicatorDraft draft = indicator.Written;
        Given<Direction> direction = draft.Direction;
        LightFacts? light = indicator.Lights.FirstOrDefault(one => ReferenceEquals(one.Draft, draft.TrafficLight));
        if (draft.AmendedDirections.Count == 0 && draft.AmendedTrafficLights.Count == 0 && draft.Targets.Count <= 1)
        {
            return ImmutableArray.Create(new EditionFacts(draft.Targets.Count == 0 ? null : draft.Targets[0], direction, light));
        }

        bool areDirectionsSure = draft.AmendedDirections.IsComplete && draft.AmendedDirections.All(one => one.Letter.IsKnown);
        bool areLightsSure = draft.AmendedTrafficLights.IsComplete && draft.AmendedTrafficLights.All(one => one.Letter.IsKnown);
        ImmutableArray<EditionFacts>.Builder editions = ImmutableArray.CreateBuilder<EditionFacts>();
        HashSet<string> letters = new(System.StringComparer.Ordinal);
        foreach (TargetDraft target in draft.Targets)
        {
            if (!target.Letter.IsMissing)
            {
                string letter = target.Letter.Or("");
                letters.Add(letter);
                direction = areDirectionsSure ? draft.AmendedDirections.LastOrDefault(one => one.Letter.Or("") == letter)?.Direction ?? direction : default;
                light = areLightsSure ? indicator.Lights.LastOrDefault(one => one.Draft.Letter.IsKnown && one.Draft.Letter.Value == letter) ?? light : null;
            }

            editions.Add(new EditionFacts(target, direction, light));
        }

        if (!areDirectionsSure || !areLightsSure) { return editions.ToImmutable(); }

        // A letter that amends the light or the direction and no target: what it says stands beside the last target.
        TargetDraft? last = draft.Targets.Count == 0 ? null : draft.Targets[draft.Targets.Count - 1];
        foreach (AmendedDirectionDraft amended in draft.AmendedDirections.Where(one => one.Letter.TryGet(out string letter) && !letters.Contains(letter)))
        {
            direction = amended.Direction;
            editions.Add(new EditionFacts(last, direction, light));
        }

        foreach (LightFacts amended in indicator.Lights.Where(one => one.Draft.Letter.TryGet(out string letter) && !letters.Contains(letter)))
        {
            editions.Add(new EditionFacts(last, direction, amended));
        }

        return editions.ToImmutable();
    }
}
