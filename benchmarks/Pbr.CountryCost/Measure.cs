using System.Diagnostics;

namespace Pbr.CountryCost;

/// <summary>The wall time of a piece of work, in milliseconds, and the bytes that one run allocates in all threads.</summary>
internal sealed record Measure(double Median, double Least, double Most, long Allocated)
{
    public static Measure Of(int repetitions, Action work)
    {
        work();
        double[] times = new double[repetitions];
        long allocated = long.MaxValue;
        for (int i = 0; i < repetitions; i++)
        {
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            allocated = Math.Min(allocated, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        Array.Sort(times);
        return new Measure(times[repetitions / 2], times[0], times[^1], allocated);
    }

    public override string ToString() => $"{Median:N1} ({Least:N1} – {Most:N1})";
}
