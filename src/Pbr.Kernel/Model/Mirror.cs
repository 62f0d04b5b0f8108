namespace Pbr.Kernel;

/// <summary>One row of the analytic structure (EAPp): what stands on the problem's side, and its mirror on the solution's side.</summary>
/// <param name="Code">The code of the element that it became, such as <c>C.1</c>; null for effects.</param>
/// <param name="Problem">The cause or effect.</param>
/// <param name="Solution">The means or end.</param>
/// <remarks>Equal when every property is. Immutable and safe to share.</remarks>
public sealed record Mirror(string? Code, string? Problem, string? Solution);
