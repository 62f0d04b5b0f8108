namespace Pbr.Kernel;

/// <summary>A reading that found no place: it takes part in nothing, and is not passed over in silence.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Reason">Why.</param>
/// <remarks>Equal when both are. Immutable and safe to share.</remarks>
public sealed record UnmatchedReading(Reading Reading, UnmatchedReason Reason);
