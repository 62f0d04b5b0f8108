namespace Pbr.Kernel;

/// <summary>One declared symbol of an indicator's formula.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class Variable
{
    internal Variable(string symbol, string name)
    {
        Symbol = symbol;
        Name = name;
    }

    /// <summary>The symbol, such as <c>NVE</c>, or the phrase of a formula written in words. Compared by ordinal.</summary>
    public string Symbol { get; }

    /// <summary>The symbol in the form that formulas use: without markup.</summary>
    internal string Name { get; }

    /// <summary>What it means; null where the author left it out.</summary>
    public string? Meaning { get; internal init; }

    /// <summary>Its unit: its own, or the one that the sheet's variables share; null where there is neither.</summary>
    public string? Unit { get; internal init; }

    /// <summary>What it is in the formula; never <see cref="VariableRole.Unspecified"/> where the formula tells.</summary>
    public VariableRole Role { get; internal init; }

    /// <summary>How its periods become one figure; null where the author did not say.</summary>
    public Accumulation? Accumulation { get; internal init; }

    /// <summary>The code of the indicator whose result it is, as printed; null where it is read from data.</summary>
    public string? ResultOf { get; internal init; }

    /// <summary>Its own starting value, in its unit; null where the sheet prints none.</summary>
    public decimal? Baseline { get; internal init; }

    /// <summary>Its own value to reach, in its unit; null where the sheet prints none.</summary>
    public decimal? Target { get; internal init; }

    /// <summary>Symbol and meaning.</summary>
    public override string ToString() => $"{Symbol}: {Meaning}";
}
