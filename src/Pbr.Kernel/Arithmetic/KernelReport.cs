namespace Pbr.Kernel.Arithmetic;

/// <summary>What a run of the kernel came across. Reports of parts of the rows add up to that of all.</summary>
/// <param name="Rows">The rows computed.</param>
/// <param name="WideRows">Those computed in wider integers, because they or a row near them pass 2^51; as exact, but slower.</param>
/// <param name="TooLargeRows">Those whose value or compliance passes what a column holds: their status is <see cref="ResultStatus.OutOfRange"/>.</param>
public readonly record struct KernelReport(long Rows, long WideRows, long TooLargeRows)
{
    /// <summary>The report of two parts.</summary>
    public static KernelReport operator +(KernelReport left, KernelReport right) =>
        new(left.Rows + right.Rows, left.WideRows + right.WideRows, left.TooLargeRows + right.TooLargeRows);
}
