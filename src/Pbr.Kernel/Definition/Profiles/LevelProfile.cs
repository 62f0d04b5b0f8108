using System.Collections.Immutable;

namespace Pbr.Kernel.Profiles;

/// <summary>What a profile permits for the indicators of one level.</summary>
/// <remarks>An empty list permits everything. Immutable and safe to share. Equal when the very lists are the same.</remarks>
public sealed record LevelProfile
{
    /// <summary>A level where everything is permitted.</summary>
    public static LevelProfile Open { get; } = new();

    /// <summary>The types permitted.</summary>
    public ImmutableArray<IndicatorType> Types { get; init; } = ImmutableArray<IndicatorType>.Empty;

    /// <summary>The dimensions permitted.</summary>
    public ImmutableArray<Dimension> Dimensions { get; init; } = ImmutableArray<Dimension>.Empty;

    /// <summary>The frequencies of measurement permitted.</summary>
    public ImmutableArray<Frequency> Frequencies { get; init; } = ImmutableArray<Frequency>.Empty;
}
