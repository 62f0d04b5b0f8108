using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.TrafficLights;

/// <summary>One end of an interval.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsIncluded">Whether the number itself belongs to the interval.</param>
public sealed record Bound(Rational Value, bool IsIncluded);
