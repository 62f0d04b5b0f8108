namespace Pbr.Kernel;

/// <summary>A name that a formula needs a figure for.</summary>
/// <param name="Name">The name as the formula writes it; the stem of a series.</param>
/// <param name="Variable">Its declaration; null where there is none, as often for the phrases of a formula in words.</param>
/// <remarks>Equal when both are. Immutable and safe to share.</remarks>
public sealed record FormulaInput(string Name, Variable? Variable)
{
    /// <summary>How its periods become one figure; null where the author did not say.</summary>
    public Accumulation? Accumulation => Variable?.Accumulation;

    /// <summary>The code of the indicator whose result it is, as printed; null where it is read from data.</summary>
    public string? ResultOf => Variable?.ResultOf;

    /// <summary>Whether a reading's symbol names it: the name in the formula, or the declared symbol.</summary>
    internal bool IsNamed(string symbol) => symbol == Name || symbol == Variable?.Symbol || symbol == Variable?.Name;
}
