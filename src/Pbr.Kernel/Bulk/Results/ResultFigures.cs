using System;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Bulk;

/// <summary>Published figures in columns.</summary>
internal static class ResultFigures
{
    /// <summary>The units of a figure.</summary>
    /// <returns>False where no column holds it: it stands elsewhere then.</returns>
    public static bool TryFit(decimal? figure, int scale, out long units)
    {
        bool fits = FigureColumn.TryToUnits(figure, Math.Min(scale, FigureColumn.MostDecimals), out units)
            && (figure is null || (units > ResultColumns.Elsewhere && scale <= FigureColumn.MostDecimals));
        if (!fits) { units = ResultColumns.Elsewhere; }
        return fits;
    }
}
