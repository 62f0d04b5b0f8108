using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Pbr.Roofline;

/// <summary>With vectors of 256 bits.</summary>
internal readonly unsafe struct Stream256 : IStream
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Move16(long* first, long* second, long* target, long* value, long* compliance, bool pastCaches)
    {
        Move(first + 0, second + 0, target + 0, value + 0, compliance + 0, pastCaches);
        Move(first + 4, second + 4, target + 4, value + 4, compliance + 4, pastCaches);
        Move(first + 8, second + 8, target + 8, value + 8, compliance + 8, pastCaches);
        Move(first + 12, second + 12, target + 12, value + 12, compliance + 12, pastCaches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(long* first, long* second, long* target, long* value, long* compliance, bool pastCaches)
    {
        Vector256<long> a = Vector256.Load(first);
        Vector256<long> b = Vector256.Load(second) | Vector256.Load(target);
        if (pastCaches)
        {
            a.StoreAlignedNonTemporal(value);
            b.StoreAlignedNonTemporal(compliance);
        }
        else
        {
            a.Store(value);
            b.Store(compliance);
        }
    }
}
