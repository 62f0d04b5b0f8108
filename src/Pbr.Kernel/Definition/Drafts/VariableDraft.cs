using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>One declared symbol of a formula, as the author wrote it.</summary>
public sealed record VariableDraft
{
    /// <summary>The declaration as a whole.</summary>
    public Anchor? Element { get; init; }

    /// <summary>The symbol, such as <c>NVE</c>, or the phrase of a formula written in words.</summary>
    public Given<string> Symbol { get; init; }

    /// <summary>What it means.</summary>
    public Given<string> Meaning { get; init; }

    /// <summary>Its unit of measure.</summary>
    public Given<string> Unit { get; init; }

    /// <summary>What it is in the formula.</summary>
    public VariableRole Role { get; init; }

    /// <summary>How its periods become one figure.</summary>
    public Given<Accumulation> Accumulation { get; init; }

    /// <summary>The code of the indicator whose result it is, where it is bound to one.</summary>
    public Given<string> ResultOf { get; init; }

    /// <summary>Its own starting value, in its unit, where the sheet prints one a variable.</summary>
    public Given<decimal> Baseline { get; init; }

    /// <summary>Its own value to reach, in its unit, where the sheet prints one a variable.</summary>
    public Given<decimal> Target { get; init; }
}
