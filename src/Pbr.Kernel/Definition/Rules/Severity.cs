namespace Pbr.Kernel.Rules;

/// <summary>How grave a finding is.</summary>
/// <remarks>Ordered from the mildest to the gravest.</remarks>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong for certain.</summary>
    Information,

    /// <summary>Wrong, but everything can still be evaluated.</summary>
    Warning,

    /// <summary>The indicator that it concerns cannot be evaluated.</summary>
    Error,
}
