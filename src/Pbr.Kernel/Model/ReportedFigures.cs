using System.Collections.Immutable;

namespace Pbr.Kernel;

/// <summary>One block of a report's row: a figure a period and the accumulated one, as printed, in the unit of the indicator.</summary>
/// <remarks>Equal by reference. Immutable and safe to share.</remarks>
public sealed class ReportedFigures
{
    internal ReportedFigures(ImmutableArray<decimal?> periods, decimal? accumulated)
    {
        Periods = periods;
        Accumulated = accumulated;
    }

    /// <summary>One figure a period, from the first of the year; null where the cell is blank.</summary>
    public ImmutableArray<decimal?> Periods { get; }

    /// <summary>The accumulated figure as printed; null where there is none.</summary>
    public decimal? Accumulated { get; }

    internal static ReportedFigures None { get; } = new(ImmutableArray<decimal?>.Empty, accumulated: null);
}
