using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Roofline;

/// <summary>The limit: a loop that reads and writes the bytes that the kernel does, 42 a row, and computes nothing.</summary>
internal static unsafe class StreamLimit
{
    /// <summary>The bytes of a row: three figures in, two and two bytes out.</summary>
    public const int RowBytes = (5 * sizeof(long)) + 2;

    private const int Step = 16;

    /// <summary>Moves rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="start">The first; a multiple of 16.</param>
    /// <param name="count">How many; those beyond a multiple of 16 are left out.</param>
    /// <param name="set">How wide the vectors are; for a scalar kernel as wide as they get too, for memory does not ask who reads it.</param>
    /// <param name="pastCaches">Whether the two columns of figures are written past the caches.</param>
    public static void Run(NativeRows rows, long start, long count, InstructionSet set, bool pastCaches)
    {
        switch (set == InstructionSet.Scalar ? InstructionSets.Widest : set)
        {
            case InstructionSet.Vector512:
                if (pastCaches) { RunPast<Stream512>(rows, start, count); }
                else { RunThrough<Stream512>(rows, start, count); }
                break;
            case InstructionSet.Vector256:
                if (pastCaches) { RunPast<Stream256>(rows, start, count); }
                else { RunThrough<Stream256>(rows, start, count); }
                break;
            default:
                if (pastCaches) { RunPast<Stream128>(rows, start, count); }
                else { RunThrough<Stream128>(rows, start, count); }
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunPast<T>(NativeRows rows, long start, long count)
        where T : struct, IStream
    {
        long* first = rows.First;
        long* second = rows.Second;
        long* target = rows.Target;
        long* value = rows.Value;
        long* compliance = rows.Compliance;
        byte* light = rows.Light;
        byte* status = rows.Status;
        for (long i = start; i <= start + count - Step; i += Step)
        {
            T.Move16(first + i, second + i, target + i, value + i, compliance + i, pastCaches: true);
            Vector128<byte>.One.Store(light + i);
            Vector128<byte>.Zero.Store(status + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunThrough<T>(NativeRows rows, long start, long count)
        where T : struct, IStream
    {
        long* first = rows.First;
        long* second = rows.Second;
        long* target = rows.Target;
        long* value = rows.Value;
        long* compliance = rows.Compliance;
        byte* light = rows.Light;
        byte* status = rows.Status;
        for (long i = start; i <= start + count - Step; i += Step)
        {
            T.Move16(first + i, second + i, target + i, value + i, compliance + i, pastCaches: false);
            Vector128<byte>.One.Store(light + i);
            Vector128<byte>.Zero.Store(status + i);
        }
    }
}
