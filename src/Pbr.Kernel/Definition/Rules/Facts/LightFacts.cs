using Pbr.Kernel.Drafts;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules.Facts;

/// <summary>One edition of a traffic light, read, and what it judges.</summary>
internal sealed class LightFacts
{
    public LightFacts(TrafficLightDraft draft, IndicatorFacts indicator)
    {
        Draft = draft;
        Bands = IndicatorFacts.ReadBands(draft)!;
        Basis = draft.Basis.TryGet(out LightBasis declared) ? declared
            : draft.Basis.IsUnknown ? null
            : Resolve(indicator);
    }

    /// <summary>What the author wrote.</summary>
    public TrafficLightDraft Draft { get; }

    /// <summary>The bands, read.</summary>
    public BandSet Bands { get; }

    /// <summary>What it judges: as declared, or by the only reading in which the units agree; null where it was written and is not known.</summary>
    public LightBasis? Basis { get; }

    /// <summary>Whether a band is written in a unit.</summary>
    public bool Has(BandUnit unit) => Bands.Green?.Unit == unit || Bands.Yellow?.Unit == unit || Bands.Red?.Unit == unit;

    private LightBasis Resolve(IndicatorFacts indicator)
    {
        if (Has(BandUnit.PercentOfTarget)) { return LightBasis.Compliance; }

        // Without a unit nothing speaks against the plain reading.
        bool isOtherUnit = indicator.Draft.Unit.IsKnown && !indicator.IsPercentage;
        return isOtherUnit && Has(BandUnit.Percent) ? LightBasis.Compliance : LightBasis.Value;
    }
}
