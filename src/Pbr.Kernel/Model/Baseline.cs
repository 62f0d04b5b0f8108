namespace Pbr.Kernel;

/// <summary>Línea base: the starting value of an indicator and the year it was measured.</summary>
/// <param name="Value">The value, in the indicator's unit; null where the sheet names only a year.</param>
/// <param name="Year">The year; null where the sheet leaves it out.</param>
/// <remarks>Equal when every property is. Immutable and safe to share.</remarks>
public sealed record Baseline(decimal? Value, int? Year)
{
    /// <summary>Why there is no starting value, where the sheet says that it is not available; else null.</summary>
    public string? Unavailable { get; init; }
}
