using System.Collections.Generic;
using System.Collections.Immutable;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3005: the order of the bands follows the direction.</summary>
/// <remarks>
/// Compliance rises as an indicator improves, whatever its direction: bands that judge it are always in ascending order. Of a descending
/// indicator that does not say what its light judges, nothing is certain unless its bands are in its own unit.
/// </remarks>
internal sealed class BandsFollowDirection : IndicatorRule
{
    private static readonly Bilingual Descending = new("descendente", "descending");
    private static readonly Bilingual Ascending = new("ascendente", "ascending");
    private static readonly Bilingual Compliance = new("ascendente, como el cumplimiento que juzga", "ascending, as the compliance that it judges");

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        3005,
        Severity.Warning,
        new("El orden de las bandas sigue el sentido", "The order of the bands follows the direction"),
        new(
            "El sentido es {0}, pero el verde va en {1} y el rojo en {2}. Intercambie las bandas o corrija el sentido.",
            "The direction is {0}, but green is at {1} and red at {2}. Swap the bands or correct the direction."));

    /// <inheritdoc/>
    public override void Check(IndicatorFacts indicator, FindingSink sink)
    {
        HashSet<LightFacts> seen = new();
        foreach (EditionFacts edition in indicator.Editions)
        {
            if (edition.Light is not { Bands: { IsWhole: true } bands } light
                || !edition.Direction.TryGet(out Direction direction)
                || Expected(indicator, light, direction) is not { } expected
                || bands.FollowsDirection(expected.Order)
                || !seen.Add(light))
            {
                continue;
            }

            ImmutableArray<Place> related = ImmutableArray.Create(light.Draft.Red.Place(), edition.Direction.Place());
            sink.Report(
                Info,
                Info.DefaultSeverity,
                light.Draft.Green.Place(),
                new object[] { expected.Name, bands.Green!.ToString(), bands.Red!.ToString() },
                related,
                Repairs(indicator, light, edition.Direction, expected.Order));
        }
    }

    /// <summary>Which of the two is wrong cannot be told: both are offered, and none is preferred.</summary>
    private static ImmutableArray<Repair> Repairs(IndicatorFacts indicator, LightFacts light, Given<Direction> written, Direction order)
    {
        TrafficLightDraft draft = light.Draft;
        BandSet bands = light.Bands;
        Direction direction = written.Value;
        ImmutableArray<Repair>.Builder repairs = ImmutableArray.CreateBuilder<Repair>();
        if (draft.Green.TryGet(out string green) && draft.Red.TryGet(out string red) && new BandSet(bands.Red, bands.Yellow, bands.Green).FollowsDirection(order))
        {
            repairs.Add(new Repair(
                new("Intercambiar el verde y el rojo", "Swap green and red"),
                ImmutableArray.Create(RepairEdit.Replace(draft.Green.Place(), red), RepairEdit.Replace(draft.Red.Place(), green)),
                isGuess: true));
        }

        Direction other = direction == Direction.Ascending ? Direction.Descending : Direction.Ascending;
        if (Expected(indicator, light, other) is { } turned && bands.FollowsDirection(turned.Order))
        {
            repairs.Add(new Repair(
                other == Direction.Ascending ? new("Cambiar el sentido a ascendente", "Change the direction to ascending") : new("Cambiar el sentido a descendente", "Change the direction to descending"),
                ImmutableArray.Create(RepairEdit.SetChoice(written.Place(), other)),
                isGuess: true));
        }

        return repairs.ToImmutable();
    }

    /// <summary>The order that the bands should have, or null where nothing is certain.</summary>
    private static (Direction Order, Bilingual Name)? Expected(IndicatorFacts indicator, LightFacts light, Direction direction)
    {
        BandSet bands = light.Bands;
        if (direction == Direction.Ascending) { return (Direction.Ascending, Ascending); }
        if (direction != Direction.Descending || light.Draft.Basis.IsUnknown) { return null; }
        if (light.Draft.Basis.TryGet(out LightBasis basis))
        {
            return basis == LightBasis.Value ? (Direction.Descending, Descending)
                : bands.Green!.Unit == BandUnit.PercentOfTarget ? null
                : (Direction.Ascending, Compliance);
        }

        bool isOwnUnit = bands.Green!.Unit == BandUnit.None || (bands.Green.Unit == BandUnit.Percent && indicator.IsPercentage);
        return isOwnUnit ? (Direction.Descending, Descending) : null;
    }
}
