using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Bulk;

/// <summary>How results stand in columns.</summary>
internal static class ResultColumns
{
    /// <summary>In a column of values or compliances: the figure is too large for it and stands beside it.</summary>
    public const long Elsewhere = FigureColumn.Missing + 1;

    /// <summary>In a column of lights, beside the light plus 1: the compliance passes the limit of over-achievement.</summary>
    public const byte Overachieved = 128;
}
