namespace Pbr.Kernel.Arithmetic;

/// <summary>A method of compliance as a fraction of achieved, target and baseline.</summary>
internal interface IComplianceRow
{
    /// <summary>Whether there is a compliance at all.</summary>
    static abstract bool Exists { get; }

    /// <summary>Whether it asks for the baseline.</summary>
    static abstract bool HasBaseline { get; }

    /// <summary>Whether the target is a quotient: all else is multiplied by its divisor instead.</summary>
    static virtual bool HasDivisor => false;

    /// <summary>Whether its figures are added, and so brought to one unit first.</summary>
    static abstract bool IsOneUnit { get; }

    /// <summary>Whether it divides by nothing but the target: where that is zero, the row's status says so.</summary>
    static abstract bool DividesByTarget { get; }

    static abstract T Numerator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T>;

    static abstract T Denominator<T>(T achieved, T target, T baseline)
        where T : struct, ILanes<T>;
}
