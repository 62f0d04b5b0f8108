using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Pbr.Roofline;

/// <summary>With vectors of 512 bits.</summary>
internal readonly unsafe struct Stream512 : IStream
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Move16(long* first, long* second, long* target, long* value, long* compliance, bool pastCaches)
    {
        Move(first + 0, second + 0, target + 0, value + 0, compliance + 0, pastCaches);
        Move(first + 8, second + 8, target + 8, value + 8, compliance + 8, pastCaches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(long* first, long* second, long* target, long* value, long* compliance, bool pastCaches)
    {
        Vector512<long> a = Vector512.Load(first);
        Vector512<long> b = Vector512.Load(second) | Vector512.Load(target);
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
