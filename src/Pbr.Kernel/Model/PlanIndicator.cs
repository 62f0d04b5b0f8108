using System.Collections.Immutable;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel;

/// <summary>What a plan measures: an indicator, or the target of one of its activities.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class PlanIndicator
{
    internal PlanIndicator()
    {
    }

    /// <summary>Its own code in the plan.</summary>
    public string? Code { get; internal init; }

    /// <summary>Its name; null where the plan measures an activity without naming an indicator.</summary>
    public string? Name { get; internal init; }

    /// <summary>The code, as written, of the indicator or element of the matrix that it speaks of.</summary>
    public string? SpeaksOf { get; internal init; }

    /// <summary>Its unit.</summary>
    public string? Unit { get; internal init; }

    /// <summary>How it is computed, as written; null where the plan does not say.</summary>
    public string? Formula { get; internal init; }

    /// <summary>The value to reach, in its unit.</summary>
    public decimal? Target { get; internal init; }

    /// <summary>The year in which it is to be reached; null where the plan does not say.</summary>
    public int? Year { get; internal init; }

    /// <summary>The starting value, or a figure of the past.</summary>
    public Baseline? Baseline { get; internal init; }

    /// <summary>The bands of its traffic light; null where the plan has none.</summary>
    public BandSet? Bands { get; internal init; }

    /// <summary>What the light judges, as declared or by the only reading in which the units agree; null where the plan has no light.</summary>
    public LightBasis? Judges { get; internal init; }

    /// <summary>The target spread over the year; null where the plan has no schedule.</summary>
    public Schedule? Schedule { get; internal init; }

    /// <summary>Where the figures can be checked.</summary>
    public ImmutableArray<string> MeansOfVerification { get; internal init; } = ImmutableArray<string>.Empty;

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
