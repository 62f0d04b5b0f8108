using System.Numerics;

namespace Pbr.Kernel.Bulk;

/// <summary>The latest period stands.</summary>
internal readonly struct LastWay : IJoinWay
{
    public static bool FindsConflicts => false;

    public static Vector<long> Join(Vector<long> joined, Vector<long> cell, Vector<long> present, Vector<long> count) =>
        Vector.ConditionalSelect(present, cell, joined);
}
