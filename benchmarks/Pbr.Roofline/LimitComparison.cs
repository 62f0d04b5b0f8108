using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Roofline;

/// <summary>The kernel against the loop that moves the same bytes and computes nothing.</summary>
internal static class LimitComparison
{
    // Long enough that no branch predictor learns the figures.
    private const int DrawnRows = 1 << 20;

    /// <summary>Measures, and tells it in lines of a table.</summary>
    public static IEnumerable<string> Measure(Options options)
    {
        yield return "| rows | threads | instructions | limit past the caches, ns/row | limit through them | GB/s | kernel | kernel ÷ limit | least–most | kernel ÷ limit through them | kernel ÷ inexact vectors |";
        yield return "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |";
        RowBlock drawn = ShapeSets.Realistic(new Draw(2026), DrawnRows);
        foreach (long count in options.Rows)
        {
            if (count * StreamLimit.RowBytes > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes * 7 / 10)
            {
                yield return $"| {count:N0} | | | not measured: {count * StreamLimit.RowBytes >> 20:N0} MiB are too many for this machine | | | | | | | |";
                continue;
            }

            using NativeRows rows = new(count, drawn);
            foreach (int threadCount in (int[])[1, 2])
            {
                using PinnedThreads threads = new(threadCount);
                foreach (InstructionSet set in InstructionSets.Available.Reverse()) { yield return Line(options, rows, threads, set); }
            }
        }
    }

    private static string Line(Options options, NativeRows rows, PinnedThreads threads, InstructionSet set)
    {
        Contender[] limits =
        [
            new("past the caches", (start, count) => StreamLimit.Run(rows, start, count, set, pastCaches: true)),
            new("ordinary", (start, count) => StreamLimit.Run(rows, start, count, set, pastCaches: false)),
        ];
        List<Contender> contenders = [new("kernel", (start, count) => IndicatorKernel.Compute(rows.Terms, rows.Columns(start, count), set))];
        bool hasInexact = set == InstructionSet.Vector512 && InexactLoop.IsSupported;
        if (hasInexact)
        {
            contenders.Add(new("inexact past the caches", (start, count) => InexactLoop.Run(rows, start, count, pastCaches: true)));
            contenders.Add(new("inexact", (start, count) => InexactLoop.Run(rows, start, count, pastCaches: false)));
        }

        Dictionary<string, Timing> timings = Interleaved.Measure(limits, contenders, rows.Count, options.Repetitions, threads);
        double past = timings[limits[0].Name].NanosecondsPerRow;
        double through = timings[limits[1].Name].NanosecondsPerRow;
        Timing ours = timings["kernel"];
        string inexact = hasInexact
            ? $"{ours.NanosecondsPerRow / Math.Min(timings["inexact"].NanosecondsPerRow, timings["inexact past the caches"].NanosecondsPerRow):F2}"
            : "";
        return $"| {rows.Count:N0} | {threads.Count} | {set} | {past:F3} | {through:F3} | {StreamLimit.RowBytes / Math.Min(past, through):F0} | {ours.NanosecondsPerRow:F3} "
            + $"| **{ours.Ratio:F2}** | {ours.Least:F2}–{ours.Most:F2} | {ours.NanosecondsPerRow / through:F2} | {inexact} |";
    }
}
