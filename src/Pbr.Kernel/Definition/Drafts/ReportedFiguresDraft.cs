using Pbr.Kernel.Text;

namespace Pbr.Kernel.Drafts;

/// <summary>One block of a report's row: a figure a period, and the accumulated one.</summary>
public sealed record ReportedFiguresDraft
{
    /// <summary>The block as a whole; null where the row has none.</summary>
    public Anchor? Element { get; init; }

    /// <summary>One figure a period, from the first of the year; missing where the cell is blank.</summary>
    public DraftList<Given<decimal>> Periods { get; init; } = DraftList<Given<decimal>>.Empty;

    /// <summary>The accumulated figure as printed; missing where the row prints none.</summary>
    public Given<decimal> Accumulated { get; init; }
}
