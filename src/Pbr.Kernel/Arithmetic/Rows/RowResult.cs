namespace Pbr.Kernel.Arithmetic;

/// <summary>The results of one row as its columns hold them.</summary>
internal readonly record struct RowResult(long Value, long Compliance, byte Light, ResultStatus Status)
{
    public static RowResult Without(ResultStatus status) => new(FigureColumn.Missing, FigureColumn.Missing, 0, status);
}
