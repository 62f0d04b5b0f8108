namespace Pbr.Kernel.Bulk;

/// <summary>How far an evaluation in bulk is.</summary>
/// <param name="Rows">The rows done: an indicator in a period each.</param>
/// <param name="TotalRows">The rows in all.</param>
public readonly record struct BulkProgress(long Rows, long TotalRows);
