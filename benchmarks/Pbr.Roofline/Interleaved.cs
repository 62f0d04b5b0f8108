using System;
using System.Collections.Generic;
using System.Linq;

namespace Pbr.Roofline;

/// <summary>Times contenders back to back, because the bandwidth of a shared machine changes from minute to minute and a ratio within a second does not.</summary>
internal static class Interleaved
{
    // A vector's rows at every width, so that every thread begins where an aligned store can.
    private const long RowsTogether = 128;

    // Shorter measurements drown in the cost of starting threads.
    private const long LeastRows = 2_000_000;

    /// <summary>Times them.</summary>
    /// <param name="limits">What the others are held against: the quickest of these in each repetition.</param>
    /// <param name="contenders">The others.</param>
    /// <param name="rows">The rows of each run.</param>
    /// <param name="repetitions">How often.</param>
    /// <param name="threads">The threads, which take equal parts.</param>
    public static Dictionary<string, Timing> Measure(
        IReadOnlyList<Contender> limits, IReadOnlyList<Contender> contenders, long rows, int repetitions, PinnedThreads threads)
    {
        List<Contender> all = [.. limits, .. contenders];
        double[][] times = all.Select(_ => new double[repetitions]).ToArray();
        long rounds = Math.Max(1, LeastRows / rows);
        foreach (Contender contender in all) { _ = Time(contender, rows, rounds, threads); }
        for (int repetition = 0; repetition < repetitions; repetition++)
        {
            // Each begins as often as the others, so that none always follows the same one.
            for (int i = 0; i < all.Count; i++)
            {
                int turn = (i + repetition) % all.Count;
                times[turn][repetition] = Time(all[turn], rows, rounds, threads) / rows;
            }
        }

        double[] limit = Enumerable.Range(0, repetitions).Select(repetition => times.Take(limits.Count).Min(each => each[repetition])).ToArray();
        Dictionary<string, Timing> timings = new();
        for (int i = 0; i < all.Count; i++)
        {
            double[] ratios = times[i].Zip(limit, (time, least) => time / least).ToArray();
            timings[all[i].Name] = new Timing(Median(times[i]), Median(ratios), ratios.Min(), ratios.Max());
        }

        return timings;
    }

    /// <summary>The middle of several.</summary>
    public static double Median(IEnumerable<double> numbers)
    {
        double[] sorted = numbers.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static double Time(Contender contender, long rows, long rounds, PinnedThreads threads)
    {
        long part = rows / threads.Count / RowsTogether * RowsTogether;
        return threads.Run(index =>
        {
            long start = part * index;
            long count = index == threads.Count - 1 ? rows - start : part;
            for (long round = 0; round < rounds; round++) { contender.Run(start, count); }
        }) / rounds;
    }
}
