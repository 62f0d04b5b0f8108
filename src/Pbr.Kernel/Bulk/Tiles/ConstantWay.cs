using System.Numerics;

namespace Pbr.Kernel.Bulk;

/// <summary>The first period stands, and the others must be the same.</summary>
internal readonly struct ConstantWay : IJoinWay
{
    public static bool FindsConflicts => true;

    public static Vector<long> Join(Vector<long> joined, Vector<long> cell, Vector<long> present, Vector<long> count) =>
        Vector.ConditionalSelect(present & Vector.Equals(count, Vector<long>.Zero), cell, joined);
}
