using System.Numerics;

namespace Pbr.Kernel.Bulk;

/// <summary>The greatest period stands.</summary>
internal readonly struct MaximumWay : IJoinWay
{
    public static bool FindsConflicts => false;

    public static Vector<long> Join(Vector<long> joined, Vector<long> cell, Vector<long> present, Vector<long> count) =>
        Vector.Max(joined, Vector.ConditionalSelect(present, cell, joined));
}
