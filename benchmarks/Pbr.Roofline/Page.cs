using System.Collections.Generic;
using System.Linq;

namespace Pbr.Roofline;

/// <summary>What stands around the tables: the machine, the method and its limits.</summary>
internal static class Page
{
    /// <summary>The lines before the first table.</summary>
    public static IEnumerable<string> Head(Options options) =>
    [
        "# The exact kernel: speed",
        "",
        "Written by `dotnet run --configuration Release --project benchmarks/Pbr.Roofline`.",
        "",
        .. Machine.Describe().Select(line => "- " + line),
        "",
        "## Against the limit of memory",
        "",
        $"The limit reads the three columns of figures that the kernel reads and writes the two of results, the lights and the statuses: {StreamLimit.RowBytes} bytes a",
        "row, and computes nothing. It runs with stores through the caches and past them, and the quicker of the two counts. Kernel and limits run back",
        $"to back in each of {options.Repetitions} repetitions; the ratio is the median of the ratios within a repetition, because the bandwidth of a shared machine",
        "is not constant. Threads stay on a processor each, take equal parts and start together. Percentages with compliance, light and status through the",
        "public call; small integers, a quarter of them a = b, 6 % missing. Columns begin at different distances past a page. Ratios below 1 are noise, or",
        "stores that are in the kernel's favour. For the scalar kernel the limit is that of the widest vectors. GB/s counts the bytes named above, and not",
        "the lines that ordinary stores read first. The inexact vectors compute the same columns of results in doubles without any care, and are wrong on some",
        "rows: the ratio to them, of medians, is what exactness costs. The ratio to the limit through the caches, of medians too, is for machines without stores past them.",
        "",
    ];

    /// <summary>The lines before the table of peers.</summary>
    public static IEnumerable<string> PeersHead(Options options) =>
    [
        "",
        "## Against peers",
        "",
        $"The same value, compliance and light of {options.PeerRows:N0} realistic rows, or of as many as the peer bears; medians of three to seven runs on one thread,",
        "warm. Wrong rows are counted against unbounded integers, value and compliance of two decimals as one and the light by itself: of the realistic rows; of",
        "as many fractions a/b of small b with the target nearest to where 80 % begins; and of the nearest possible misses of half hundredths, with b to",
        "2^37. In-process peers read and write arrays; databases write a table of their own, and their clock is their own. Text in and out is not counted.",
        "Databases have one worker, no journal and no forced writes. Not measured: DuckDB, NCalc.",
        "",
    ];
}
