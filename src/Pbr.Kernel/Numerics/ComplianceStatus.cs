namespace Pbr.Kernel;

/// <summary>Whether there is a compliance, and if not, why.</summary>
public enum ComplianceStatus
{
    /// <summary>There is one.</summary>
    Computed,

    /// <summary>The indicator has no value to compare; the status of the result says why.</summary>
    NoValue,

    /// <summary>There is no target to compare with.</summary>
    NoTarget,

    /// <summary>The target is zero, and the method divides by it.</summary>
    ZeroTarget,

    /// <summary>Zero was achieved, and the method divides by it.</summary>
    ZeroAchieved,

    /// <summary>The method measures from the baseline, and there is none.</summary>
    NoBaseline,

    /// <summary>The method measures from the baseline to the target, and they are one.</summary>
    TargetIsBaseline,

    /// <summary>No method is declared, and the sources disagree about it for the indicator's direction.</summary>
    MethodNotDeclared,

    /// <summary>The figure passes what a decimal holds.</summary>
    OutOfRange,
}
