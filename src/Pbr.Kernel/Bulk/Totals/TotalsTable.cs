using System;

namespace Pbr.Kernel.Bulk;

/// <summary>Counts of results by period and place, such as a programme: each thread fills one, and they add up.</summary>
internal sealed class TotalsTable(int months, int places)
{
    // A code each, and those over-achieved.
    private const int Width = ResultCode.Count + 1;

    private readonly int[] _counts = new int[checked(months * places * Width)];

    /// <summary>The counts of a period, by place and code.</summary>
    public Span<int> Of(int month) => _counts.AsSpan(month * places * Width, places * Width);

    /// <summary>Where the counts of a place begin.</summary>
    public static int Start(int place) => place * Width;

    /// <summary>Where those over-achieved are counted.</summary>
    public const int Overachieved = ResultCode.Count;

    /// <summary>Adds the counts of another table.</summary>
    public void Add(TotalsTable other)
    {
        for (int i = 0; i < _counts.Length; i++) { _counts[i] += other._counts[i]; }
    }

    /// <summary>Adds the counts of a place of another table.</summary>
    public void Add(TotalsTable other, int month, int from, int to)
    {
        Span<int> source = other.Of(month).Slice(Start(from), Width);
        Span<int> target = Of(month).Slice(Start(to), Width);
        for (int i = 0; i < Width; i++) { target[i] += source[i]; }
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => Array.Clear(_counts);

    /// <summary>The counts of a place.</summary>
    public ResultCounts Counts(int month, int place)
    {
        Span<int> counts = Of(month).Slice(Start(place), Width);
        Span<long> byCode = stackalloc long[ResultCode.Count];
        for (int code = 0; code < byCode.Length; code++) { byCode[code] = counts[code]; }
        return new ResultCounts(byCode, counts[Overachieved]);
    }
}
