namespace Pbr.Kernel.TrafficLights;

/// <summary>The unit in which a band is written.</summary>
public enum BandUnit
{
    /// <summary>No unit is written: <c>&gt; 66.66</c>.</summary>
    None,

    /// <summary>Per cent: <c>&gt; 80%</c>.</summary>
    Percent,

    /// <summary>Per cent of the target, and said so: <c>≤ 130 % meta</c>, <c>≤ meta</c>.</summary>
    PercentOfTarget,
}
