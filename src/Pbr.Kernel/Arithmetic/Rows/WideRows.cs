using System.Threading;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Rows of columns in wider integers.</summary>
internal static unsafe class WideRows
{
    private const int TileRows = 4096;

    /// <summary>All rows, of terms that no loop holds.</summary>
    public static KernelReport Run(KernelConstants constants, in RowPointers rows, nint count, CancellationToken cancellation)
    {
        KernelReport report = default;
        for (nint start = 0; start < count; start += TileRows)
        {
            cancellation.ThrowIfCancellationRequested();
            report += Run(constants, rows, start, nint.Min(count, start + TileRows));
        }

        return report;
    }

    /// <summary>Some rows.</summary>
    public static KernelReport Run(KernelConstants constants, in RowPointers rows, nint start, nint end)
    {
        long tooLarge = 0;
        bool hasSecond = constants.Shape != KernelShape.SingleValue;
        for (nint i = start; i < end; i++)
        {
            bool fits = WideRow.Compute(
                constants,
                rows.First[i],
                hasSecond ? rows.Second[i] : null,
                rows.Target is null ? null : rows.Target[i],
                rows.TargetDivisor is null ? 1 : rows.TargetDivisor[i],
                rows.Baseline is null ? null : rows.Baseline[i],
                out RowResult result);
            if (!fits) { tooLarge++; }
            rows.Value[i] = result.Value;
            if (rows.Compliance is not null) { rows.Compliance[i] = result.Compliance; }
            rows.Light[i] = result.Light;
            rows.Status[i] = (byte)result.Status;
        }

        return new KernelReport(end - start, end - start, tooLarge);
    }
}
