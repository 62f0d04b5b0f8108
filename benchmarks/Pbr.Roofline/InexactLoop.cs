using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Roofline;

/// <summary>What exactness costs: the same columns, two divisions and roundings a row, in doubles that nobody checks. Wrong on some rows.</summary>
internal static unsafe class InexactLoop
{
    private const int Step = 8;
    private const ulong LowBits = 0x0101_0101_0101_0101;

    /// <summary>Whether the machine can run it.</summary>
    public static bool IsSupported => InstructionSets.IsAvailable(InstructionSet.Vector512) && Bmi2.X64.IsSupported;

    /// <summary>Computes rows; those beyond a multiple of eight are left out.</summary>
    public static void Run(NativeRows rows, long start, long count, bool pastCaches)
    {
        if (pastCaches) { RunPast(rows, start, count); }
        else { RunThrough(rows, start, count); }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunPast(NativeRows rows, long start, long count)
    {
        for (long i = start; i <= start + count - Step; i += Step)
        {
            Eight(rows, i, out Vector512<long> value, out Vector512<long> compliance);
            value.StoreAlignedNonTemporal(rows.Value + i);
            compliance.StoreAlignedNonTemporal(rows.Compliance + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunThrough(NativeRows rows, long start, long count)
    {
        for (long i = start; i <= start + count - Step; i += Step)
        {
            Eight(rows, i, out Vector512<long> value, out Vector512<long> compliance);
            value.Store(rows.Value + i);
            compliance.Store(rows.Compliance + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Eight(NativeRows rows, long i, out Vector512<long> value, out Vector512<long> compliance)
    {
        Vector512<double> a = Load(rows.First + i);
        Vector512<double> b = Load(rows.Second + i);
        Vector512<double> hundredths = Rounded(a / b * Vector512.Create(10_000.0));
        Vector512<double> percent = Rounded(hundredths / Load(rows.Target + i) * Vector512.Create(10_000.0));
        value = Avx512DQ.ConvertToVector512Int64(hundredths);
        compliance = Avx512DQ.ConvertToVector512Int64(percent);
        ulong judged = Vector512.Equals(percent, percent).ExtractMostSignificantBits();
        ulong green = Vector512.GreaterThanOrEqual(percent, Vector512.Create(8_000.0)).ExtractMostSignificantBits();
        ulong red = Vector512.LessThanOrEqual(percent, Vector512.Create(5_000.0)).ExtractMostSignificantBits();
        ulong absent = Vector512.IsNaN(a + b).ExtractMostSignificantBits();
        ulong zero = Vector512.Equals(b, Vector512<double>.Zero).ExtractMostSignificantBits() & ~absent;

        // 1, 2 or 3: the low bit of green and red, the high one of yellow and red.
        *(ulong*)(rows.Light + i) = Spread(judged & (green | red)) | (Spread(judged & ~green) << 1);
        *(ulong*)(rows.Status + i) = (Spread(absent) << 1) | (Spread(zero) << 2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Load(long* source)
    {
        Vector512<long> units = Vector512.Load(source);
        Vector512<double> absent = Vector512.Equals(units, Vector512.Create(FigureColumn.Missing)).AsDouble();
        return Vector512.ConditionalSelect(absent, Vector512.Create(double.NaN), Avx512DQ.ConvertToVector512Double(units));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Rounded(Vector512<double> number)
    {
        Vector512<double> half = Vector512.ConditionalSelect(Vector512.Create(-0.0), number, Vector512.Create(0.5));
        return Vector512.Truncate(number + half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Spread(ulong bits) => Bmi2.X64.ParallelBitDeposit(bits, LowBits);
}
