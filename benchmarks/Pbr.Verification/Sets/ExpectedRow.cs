using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Verification;

/// <summary>What the columns of results hold for one row.</summary>
internal readonly record struct ExpectedRow(long Value, long Compliance, byte Light, ResultStatus Status)
{
    /// <summary>A row without a value.</summary>
    public static ExpectedRow Without(ResultStatus status) => new(FigureColumn.Missing, FigureColumn.Missing, 0, status);
}
