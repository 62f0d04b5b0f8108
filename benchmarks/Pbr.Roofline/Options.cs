using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Pbr.Roofline;

/// <summary>What to measure.</summary>
internal sealed record Options
{
    /// <summary>The row counts of the comparison with the limit.</summary>
    public ImmutableArray<long> Rows { get; init; } = [100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <summary>The repetitions of each comparison.</summary>
    public int Repetitions { get; init; } = 15;

    /// <summary>Whether peers are measured too.</summary>
    public bool HasPeers { get; init; } = true;

    /// <summary>Whether those peers are among them that are programs of their own.</summary>
    public bool HasDatabases { get; init; } = true;

    /// <summary>The rows of the peers.</summary>
    public int PeerRows { get; init; } = 1_000_000;

    /// <summary>Where the results are written; null for a file named after the processor.</summary>
    public string? Output { get; init; }

    /// <summary>The help.</summary>
    public const string Help = "Pbr.Roofline [--quick] [--rows <n>,<n>...] [--repetitions <n>] [--peer-rows <n>] [--no-peers] [--no-databases] [--output <file>]";

    /// <summary>Reads a command line.</summary>
    /// <returns>The options; null where they cannot be read.</returns>
    public static Options? Read(ReadOnlySpan<string> arguments)
    {
        Options options = new();
        for (int i = 0; i < arguments.Length; i++)
        {
            string next = i + 1 < arguments.Length ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--quick":
                    options = options with { Rows = [100_000, 1_000_000, 10_000_000], Repetitions = 7, PeerRows = 200_000 };
                    continue;
                case "--no-peers":
                    options = options with { HasPeers = false };
                    continue;
                case "--no-databases":
                    options = options with { HasDatabases = false };
                    continue;
                case "--rows":
                    options = options with { Rows = next.Split(',').Select(Number).ToImmutableArray() };
                    break;
                case "--repetitions":
                    options = options with { Repetitions = (int)Number(next) };
                    break;
                case "--peer-rows":
                    options = options with { PeerRows = (int)Number(next) };
                    break;
                case "--output":
                    options = options with { Output = Path.GetFullPath(next) };
                    break;
                default:
                    return null;
            }

            i++;
        }

        return options;
    }

    private static long Number(string text) => (long)double.Parse(text, CultureInfo.InvariantCulture);
}
