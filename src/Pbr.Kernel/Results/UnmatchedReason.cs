namespace Pbr.Kernel;

/// <summary>Why a reading found no place.</summary>
public enum UnmatchedReason
{
    /// <summary>No programme that was evaluated has its code.</summary>
    UnknownProgram,

    /// <summary>The programme has no indicator with its code.</summary>
    UnknownIndicator,

    /// <summary>The formula of the indicator has no such name, or the indicator has no formula.</summary>
    UnknownVariable,

    /// <summary>The variable is bound to another indicator's result, and takes no readings.</summary>
    BoundVariable,

    /// <summary>Its period belongs neither to the grid in which the indicator is measured nor, where there are no readings on that one, to its schedule's.</summary>
    OtherGrid,

    /// <summary>It is a published value of an indicator whose variables were reported too; the formula gives the value.</summary>
    VariablesReported,
}
