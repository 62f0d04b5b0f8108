namespace Pbr.Kernel.TrafficLights;

/// <summary>How a value stands to a number.</summary>
internal enum Comparison
{
    /// <summary>No comparison.</summary>
    None,

    /// <summary>Above it.</summary>
    Greater,

    /// <summary>Above it or equal.</summary>
    GreaterOrEqual,

    /// <summary>Below it.</summary>
    Less,

    /// <summary>Below it or equal.</summary>
    LessOrEqual,

    /// <summary>Equal.</summary>
    Equal,
}
