using System.Numerics;

namespace Pbr.Kernel.Bulk;

/// <summary>The periods add up, for a sum and for an average.</summary>
internal readonly struct SumWay : IJoinWay
{
    public static bool FindsConflicts => false;

    public static Vector<long> Join(Vector<long> joined, Vector<long> cell, Vector<long> present, Vector<long> count) =>
        joined + (cell & present);
}
