namespace Pbr.Kernel;

/// <summary>One edition of an indicator's direction.</summary>
/// <param name="Direction">Where the value should move.</param>
/// <param name="Letter">The folio of the official letter that amended it; null for the original.</param>
/// <remarks>Equal when both are. Immutable and safe to share.</remarks>
public sealed record DirectionEdition(Direction Direction, string? Letter);
