using System;

namespace Pbr.Kernel.Text;

/// <summary>How far two names are from each other, in slips of the pen.</summary>
internal static class EditDistance
{
    /// <summary>Names longer than this are never near misses: it bounds the work on hostile text.</summary>
    public const int LongestName = 64;

    /// <summary>
    /// Whether one name may be a slip for the other: at most one letter changed, added, dropped or swapped with its neighbour in names of
    /// up to three letters, at most two in longer ones; or one name is the beginning or the end of the other.
    /// </summary>
    public static bool IsNearMiss(string left, string right) => Of(left, right) is not null;

    /// <summary>The distance if it is a near miss, else null. Case does not count.</summary>
    public static int? Of(string left, string right)
    {
        string a = left.ToUpperInvariant();
        string b = right.ToUpperInvariant();
        if (a.Length == 0 || b.Length == 0 || a.Length > LongestName || b.Length > LongestName) { return null; }
        int limit = Math.Min(a.Length, b.Length) <= 3 ? 1 : 2;
        int distance = Measure(a, b);
        if (distance <= limit) { return distance; }

        // DS for NDS, VE for VEDVF: an abbreviation that lost its head or its tail.
        bool isPart = Math.Min(a.Length, b.Length) >= 2
            && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)
                || a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal));
        return isPart ? distance : null;
    }

    /// <summary>The optimal string alignment distance: changes, insertions, removals and swaps of neighbours.</summary>
    private static int Measure(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++) { cost[i, 0] = i; }
        for (int j = 0; j <= b.Length; j++) { cost[0, j] = j; }
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int best = Math.Min(change, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) { best = Math.Min(best, cost[i - 2, j - 2] + 1); }
                cost[i, j] = best;
            }
        }

        return cost[a.Length, b.Length];
    }
}
