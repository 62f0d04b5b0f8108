using System.Collections.Immutable;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>Semáforo: how an indicator was judged, and on what figure.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class LightResult
{
    internal LightResult(LightStatus status) => Status = status;

    /// <summary>Whether there is a light, and if not, why.</summary>
    public LightStatus Status { get; }

    /// <summary>The light: the severest whose band holds the figure; null where there is none.</summary>
    public TrafficLight? Light { get; internal init; }

    /// <summary>What the light judges; null where the sheet has no traffic light.</summary>
    public LightBasis? Basis { get; internal init; }

    /// <summary>The figure that was held against the bands; null where there was none.</summary>
    public Rational? Judged { get; internal init; }

    /// <summary>Milder lights whose bands hold the figure too, because the published bands overlap.</summary>
    public ImmutableArray<TrafficLight> AlsoHolding { get; internal init; } = ImmutableArray<TrafficLight>.Empty;
}
