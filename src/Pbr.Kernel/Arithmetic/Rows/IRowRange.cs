namespace Pbr.Kernel.Arithmetic;

/// <summary>How large the numbers of a loop may become.</summary>
internal interface IRowRange
{
    /// <summary>Whether every product stays under 2^51 and nothing but the figures is divided by; else the factors alone do, and divisors are scaled.</summary>
    static abstract bool IsNarrow { get; }
}
