using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Bits of up to eight rows made bytes: a byte a row.</summary>
internal static class RowBytes
{
    private const ulong LowBits = 0x0101_0101_0101_0101;

    /// <summary>Bytes of two bits, the low one first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong bit0, ulong bit1) => Spread(bit0) | (Spread(bit1) << 1);

    /// <summary>Bytes of four bits, the low one first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong bit0, ulong bit1, ulong bit2, ulong bit3) => Of(bit0, bit1) | (Of(bit2, bit3) << 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Spread(ulong bits)
    {
        if (Bmi2.X64.IsSupported) { return Bmi2.X64.ParallelBitDeposit(bits, LowBits); }

        // Seven copies side by side bring bit k to byte k; the eighth bit would meet its neighbour's copy, and goes by itself.
        return (((bits & 0x7F) * 0x0002_0408_1020_4081) & LowBits) | ((bits & 0x80) << 49);
    }
}
