using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel;

/// <summary>Semáforo: the bands of an indicator's traffic light and what they judge.</summary>
/// <remarks>
/// Where the sheet does not say what the light judges, the basis is resolved by the only reading in which the units agree: bands written in
/// per cent on an indicator that is no percentage, and bands written in per cent of the target, judge compliance; all other bands judge the
/// value. Equal by reference. Immutable and safe to share.
/// </remarks>
public sealed class LightScale
{
    internal LightScale(BandSet bands, LightBasis basis, bool isBasisDeclared)
    {
        Bands = bands;
        Basis = basis;
        IsBasisDeclared = isBasisDeclared;
    }

    /// <summary>The bands.</summary>
    public BandSet Bands { get; }

    /// <summary>What they judge.</summary>
    public LightBasis Basis { get; }

    /// <summary>Whether the author declared the basis; if not, it was resolved.</summary>
    public bool IsBasisDeclared { get; }

    /// <summary>Why the sheet uses another scale than the others of its level; null where nothing is said.</summary>
    public string? Reason { get; internal init; }

    /// <summary>The folio of the official letter that amended it; null for the original.</summary>
    public string? Letter { get; internal init; }
}
