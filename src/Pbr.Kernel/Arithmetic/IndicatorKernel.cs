using System;
using System.Threading;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Evaluates rows of figures exactly, at the speed of memory: value, compliance, light and status of each.</summary>
/// <remarks>
/// <para>
/// Every result equals that of unbounded fractions, bit for bit, on every instruction set. Where figures, divisors or results pass 2^51 the rows
/// around them are computed in 128-bit integers, and past those in unbounded ones. The meaning of each result is that of
/// <see cref="ResultStatus"/> and docs/semantics.md: a missing figure gives <see cref="ResultStatus.NoData"/>, a zero denominator
/// <see cref="ResultStatus.ZeroDenominator"/>, a zero target <see cref="ResultStatus.ZeroTarget"/>, a gap in the bands
/// <see cref="ResultStatus.NoBand"/>; a result that passes its column gives <see cref="ResultStatus.OutOfRange"/>.
/// </para>
/// <para>Nothing is allocated after the first run of some terms. Thread-safe: runs over different results may go side by side.</para>
/// </remarks>
public static unsafe class IndicatorKernel
{
    // Results larger than this would only push the figures out of the caches: they are written past them.
    private const long CachedBytes = 8L << 20;

    /// <summary>Computes rows.</summary>
    /// <param name="terms">What all rows have in common.</param>
    /// <param name="columns">Their figures, and where the results go.</param>
    /// <param name="instructions">The instruction set to use; null for the widest that the machine has.</param>
    /// <param name="cancellation">Stops between tiles of 4,096 rows; the rows before are written.</param>
    /// <returns>What was met on the way.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is missing or has another length than the first, or a term is outside its range.</exception>
    /// <exception cref="PlatformNotSupportedException">The machine does not have the instruction set.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static KernelReport Compute(
        KernelTerms terms, in KernelColumns columns, InstructionSet? instructions = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(terms);
        KernelConstants constants = terms.Constants;
        CheckLengths(constants, columns);
        InstructionSet set = InstructionSets.Choose(instructions);
        fixed (long* first = columns.First, second = columns.Second, target = columns.Target, divisor = columns.TargetDivisor, baseline = columns.Baseline)
        fixed (long* value = columns.Value, compliance = columns.Compliance)
        fixed (byte* light = columns.Light, status = columns.Status)
        {
            RowPointers rows = new()
            {
                First = first,
                Second = second,
                Target = target,
                TargetDivisor = divisor,
                Baseline = baseline,
                Value = value,
                Compliance = compliance,
                Light = light,
                Status = status,
                PastCaches = IsWrittenPastCaches(columns.Value.Length, value, compliance),
            };
            try { return RowDispatch.Run(constants, rows, columns.First.Length, set, cancellation); }
            finally
            {
                // Writes past the caches may be overtaken by later ones: whoever is told that the results are there must find them.
                if (rows.PastCaches) { Interlocked.MemoryBarrier(); }
            }
        }
    }

    private static bool IsWrittenPastCaches(int count, long* value, long* compliance)
    {
        const int Line = 64;
        long bytes = (compliance is null ? 1L : 2L) * count * sizeof(long);
        bool areAligned = (nint)value % sizeof(long) == 0 && (compliance is null || ((nint)value - (nint)compliance) % Line == 0);
        return bytes > CachedBytes && areAligned;
    }

    private static void CheckLengths(KernelConstants constants, in KernelColumns columns)
    {
        int count = columns.First.Length;
        Check(columns.Value.Length, count, nameof(columns.Value));
        Check(columns.Light.Length, count, nameof(columns.Light));
        Check(columns.Status.Length, count, nameof(columns.Status));
        if (constants.Shape != KernelShape.SingleValue || !columns.Second.IsEmpty) { Check(columns.Second.Length, count, nameof(columns.Second)); }
        if (!columns.TargetDivisor.IsEmpty) { Check(columns.TargetDivisor.Length, count, nameof(columns.TargetDivisor)); }
        bool hasCompliance = constants.Method is not null && !columns.Target.IsEmpty;
        if (!columns.Target.IsEmpty) { Check(columns.Target.Length, count, nameof(columns.Target)); }
        if (hasCompliance || !columns.Compliance.IsEmpty) { Check(columns.Compliance.Length, count, nameof(columns.Compliance)); }
        bool asksForBaseline = hasCompliance && constants.Method == ComplianceMethod.ProgressFromBaseline;
        if (asksForBaseline || !columns.Baseline.IsEmpty) { Check(columns.Baseline.Length, count, nameof(columns.Baseline)); }
    }

    private static void Check(int length, int count, string column)
    {
        if (length != count)
        {
            throw new ArgumentException($"The column {column} has {length} rows, and First has {count}. Give it as many.", nameof(column));
        }
    }
}
