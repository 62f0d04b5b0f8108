using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Drafts;

/// <summary>Figures that were given as the text of a cell.</summary>
public static class PrintedFigure
{
    /// <summary>The number that a cell holds, at the anchor of the cell.</summary>
    /// <param name="printed">The cell, such as <c>13,200</c>, <c>100.0%</c> or <c>$1'375,219.00</c>.</param>
    /// <returns>Unknown where the cell holds a sentence, several numbers, or one with two readings; missing where the cell is missing.</returns>
    public static Given<decimal> Of(Given<string> printed)
    {
        if (printed.Anchor is not { } anchor) { return default; }
        return printed.TryGet(out string cell)
            && PublishedNumber.TryReadCell(cell, out PublishedNumber number) && number.Problem is null && number.Value.TryToDecimal(out decimal value)
            ? Given<decimal>.Known(value, anchor)
            : Given<decimal>.Unknown(anchor);
    }
}
