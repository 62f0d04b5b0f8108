using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>Calendarización: one edition of the target spread over the periods of the fiscal year.</summary>
/// <remarks>
/// A blank cell is null: nothing is programmed there, which is not the same as a programmed zero. Where the author declared no style it is
/// resolved if exactly one style makes the cells reach the annual target, and left null otherwise. Equal by reference. Immutable and safe to share.
/// </remarks>
public sealed partial class Schedule
{
    internal Schedule(Frequency grid, ImmutableArray<decimal?> values, ScheduleStyle? style, bool isStyleDeclared, string? letter)
    {
        Grid = grid;
        Values = values;
        Style = style;
        IsStyleDeclared = isStyleDeclared;
        Letter = letter;
    }

    /// <summary>The grid of its periods.</summary>
    public Frequency Grid { get; }

    /// <summary>One figure a period, from the first of the year; null where the cell is blank.</summary>
    public ImmutableArray<decimal?> Values { get; }

    /// <summary>What the figures mean; null where it was not declared and the figures do not tell.</summary>
    public ScheduleStyle? Style { get; }

    /// <summary>Whether the author declared the style; if not, it was resolved from the figures.</summary>
    public bool IsStyleDeclared { get; }

    /// <summary>The folio of the official letter that amended it; null for the original.</summary>
    public string? Letter { get; }
}
