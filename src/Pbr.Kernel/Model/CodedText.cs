namespace Pbr.Kernel;

/// <summary>A code and the name that goes with it, such as a dependency or a responsible unit.</summary>
/// <param name="Code">The code, such as <c>1920</c>; null where the author left it out.</param>
/// <param name="Name">The name; null where the author left it out.</param>
/// <remarks>Equal when both are. Immutable and safe to share.</remarks>
public sealed record CodedText(string? Code, string? Name);
