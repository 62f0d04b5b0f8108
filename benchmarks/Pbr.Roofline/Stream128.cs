using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Pbr.Roofline;

/// <summary>With vectors of 128 bits.</summary>
internal readonly unsafe struct Stream128 : IStream
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Move16(long* first, long* second, long* target, long* value, long* compliance, bool pastCaches)
    {
        Move(first + 0, second + 0, target + 0, value + 0, compliance + 0, pastCaches);
        Move(first + 2, second + 2, target + 2, value + 2, compliance + 2, pastCaches);
        Move(first + 4, second + 4, target + 4, value + 4, compliance + 4, pastCaches);
        Move(first + 6, second + 6, target + 6, value + 6, compliance + 6, pastCaches);
        Move(first + 8, second + 8, target + 8, value + 8, compliance + 8, pastCaches);
        Move(first + 10, second + 10, target + 10, value + 10, compliance + 10, pastCaches);
        Move(first + 12, second + 12, target + 12, value + 12, compliance + 12, pastCaches);
        Move(first + 14, second + 14, target + 14, value + 14, compliance + 14, pastCaches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(long* first, long* second, long* target, long* value, long* compliance, bool pastCaches)
    {
        Vector128<long> a = Vector128.Load(first);
        Vector128<long> b = Vector128.Load(second) | Vector128.Load(target);
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
