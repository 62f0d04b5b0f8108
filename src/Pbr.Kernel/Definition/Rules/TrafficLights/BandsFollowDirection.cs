using System.Collections.Immutable;
using Pbr.Kernel.Rules.Facts;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>PBR3005: the order of the bands follows the direction.</summary>
internal sealed class BandsFollowDirection : IndicatorRule
{
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
        if (indicator.Draft.TrafficLight is not { } draft
            || indicator.Bands is not { } bands
            || !indicator.Draft.Direction.TryGet(out Direction direction)
            || bands.FollowsDirection(direction))
        {
            return;
        }

        Bilingual name = direction == Direction.Descending ? new("descendente", "descending") : new("ascendente", "ascending");
        ImmutableArray<Place> related = ImmutableArray.Create(draft.Red.Place(), indicator.Draft.Direction.Place());
        sink.Report(Info, Info.DefaultSeverity, draft.Green.Place(), new object[] { name, bands.Green!.ToString(), bands.Red!.ToString() }, related);
    }
}
