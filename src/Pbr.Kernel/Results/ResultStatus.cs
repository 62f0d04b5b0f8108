namespace Pbr.Kernel;

/// <summary>What became of an indicator: the one thing to know first.</summary>
/// <remarks>
/// From <see cref="NotDue"/> to <see cref="NotEvaluable"/> there is no value. With <see cref="ZeroTarget"/> and <see cref="NoBand"/> the value
/// stands and something that builds on it is missing. Compliance and light have statuses of their own, for the reasons that do not stop here.
/// </remarks>
public enum ResultStatus
{
    /// <summary>It has a value. Whether it has a compliance and a light, their own statuses tell.</summary>
    Evaluated,

    /// <summary>No period of it has fallen due, or the programme is of another fiscal year.</summary>
    NotDue,

    /// <summary>A figure that is due was not reported. Missing is never zero.</summary>
    NoData,

    /// <summary>Two different figures were reported where there can be one.</summary>
    ConflictingData,

    /// <summary>The formula divides by zero.</summary>
    ZeroDenominator,

    /// <summary>The value passes what a decimal holds; only the exact one is there.</summary>
    OutOfRange,

    /// <summary>The method is somebody else's index, and its figure was not reported.</summary>
    External,

    /// <summary>The definition has an error, or does not say what is needed.</summary>
    NotEvaluable,

    /// <summary>The value stands; compliance has none, because the target is zero.</summary>
    ZeroTarget,

    /// <summary>The value stands; none of the published bands holds it.</summary>
    NoBand,
}
