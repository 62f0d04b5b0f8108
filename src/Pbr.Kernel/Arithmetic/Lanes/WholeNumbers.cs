using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Pbr.Kernel.Arithmetic;

/// <summary>Whole numbers in doubles made integers, where the processor has no instruction for it.</summary>
internal static class WholeNumbers
{
    // 1.5 × 2^52: a whole number up to 2^51 that is added to it stands in the low bits, as an integer does.
    private const double Anchor = 6755399441055744.0;

    /// <summary>The integers of whole numbers up to 2^51.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> ToInt64(Vector128<double> values)
    {
        Vector128<double> anchor = Vector128.Create(Anchor);
        return (values + anchor).AsInt64() - anchor.AsInt64();
    }

    /// <inheritdoc cref="ToInt64(Vector128{double})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> ToInt64(Vector256<double> values)
    {
        Vector256<double> anchor = Vector256.Create(Anchor);
        return (values + anchor).AsInt64() - anchor.AsInt64();
    }
}
