namespace Pbr.Kernel.Bulk;

/// <summary>What one indicator came to, up to the end of a period.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Value">The published value; null where there is none.</param>
/// <param name="Compliance">The published compliance in per cent; null where there is none.</param>
/// <param name="Light">The light; null where there is none.</param>
/// <param name="IsOverachieved">Whether compliance passes the over-achievement limit that the evaluation was given.</param>
/// <remarks>Equal when every property is. Immutable.</remarks>
public readonly record struct BulkResult(ResultStatus Status, decimal? Value, decimal? Compliance, TrafficLight? Light, bool IsOverachieved);
