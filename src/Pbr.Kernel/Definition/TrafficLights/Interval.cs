using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.TrafficLights;

/// <summary>A stretch of numbers, such as (50, 80].</summary>
/// <param name="Lower">The lower end, or null where there is none.</param>
/// <param name="Upper">The upper end, or null where there is none.</param>
/// <remarks>Equal when both ends are equal. Immutable and safe to share.</remarks>
public sealed partial record Interval(Bound? Lower, Bound? Upper)
{
    /// <summary>Whether a number lies inside.</summary>
    public bool Contains(Rational value) =>
        (Lower is null || value > Lower.Value || (Lower.IsIncluded && value == Lower.Value))
        && (Upper is null || value < Upper.Value || (Upper.IsIncluded && value == Upper.Value));

    /// <summary>Whether no number lies inside.</summary>
    public bool IsEmpty =>
        Lower is not null && Upper is not null
        && (Lower.Value > Upper.Value || (Lower.Value == Upper.Value && !(Lower.IsIncluded && Upper.IsIncluded)));

    /// <summary>The usual notation, such as <c>(50, 80]</c>.</summary>
    public override string ToString() =>
        (Lower is null ? "(−∞" : (Lower.IsIncluded ? "[" : "(") + Lower.Value) + ", "
        + (Upper is null ? "∞)" : Upper.Value + (Upper.IsIncluded ? "]" : ")"));
}
