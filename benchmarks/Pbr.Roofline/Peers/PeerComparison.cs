using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Roofline;

/// <summary>The kernel against its peers: time, and rows that are wrong.</summary>
internal static class PeerComparison
{
    private const int MostRuns = 7;
    private const int LeastRuns = 3;
    private const double EnoughNanoseconds = 2e9;

    /// <summary>The sets besides the realistic rows on which wrong rows are counted.</summary>
    private static readonly ImmutableArray<string> s_hard = ["fractions-80-rounded", "misses"];

    /// <summary>Measures, and tells it in lines of a table.</summary>
    public static IEnumerable<string> Measure(Options options)
    {
        yield return $"| contender | rows | ns/row | time ÷ kernel's | wrong figures, lights: realistic |{string.Concat(s_hard.Select(name => $" {name} |"))}";
        yield return $"| --- | --- | --- | --- | --- |{string.Concat(s_hard.Select(_ => " --- |"))}";
        RowBlock realistic = ShapeSets.Realistic(new Draw(2027), options.PeerRows);
        RowBlock[] hard = s_hard.Select(name => VerificationSets.All.Single(set => set.Name == name).Blocks(options.PeerRows).First()).ToArray();
        double ours = 0;
        List<IPeer> peers = [.. InstructionSets.Available.Reverse().Select(set => new KernelPeer(set)), .. InProcess.All()];
        if (options.HasDatabases) { peers.AddRange(Databases.All()); }
        foreach (IPeer peer in peers)
        {
            string line;
            try
            {
                RowBlock rows = Part(realistic, peer);
                peer.Load(rows);
                double time = Time(peer) / rows.Count;
                if (ours == 0) { ours = time; }
                line = $"| {peer.Name} | {rows.Count:N0} | {time:G4} | {time / ours:N1} | {Wrong(peer, rows)} |";
                foreach (RowBlock block in hard)
                {
                    rows = Part(block, peer);
                    peer.Load(rows);
                    _ = peer.Compute();
                    line += $" {Wrong(peer, rows)} |";
                }
            }
            catch (PeerMissingException missing)
            {
                line = $"| {peer.Name} | not measured: {missing.Message} | | | |{string.Concat(s_hard.Select(_ => " |"))}";
            }
            finally
            {
                (peer as IDisposable)?.Dispose();
            }

            yield return line;
        }
    }

    private static RowBlock Part(RowBlock rows, IPeer peer) => rows.Slice(0, Math.Min(rows.Count, peer.MostRows));

    private static double Time(IPeer peer)
    {
        double whole = peer.Compute();
        List<double> times = [];
        while (times.Count < LeastRuns || (times.Count < MostRuns && whole < EnoughNanoseconds))
        {
            times.Add(peer.Compute());
            whole += times[^1];
        }

        return Interleaved.Median(times);
    }

    private static string Wrong(IPeer peer, RowBlock rows)
    {
        peer.Fetch();
        ExpectedRow[] expected = new ExpectedRow[rows.Count];
        KernelRun.Expect(rows, new PlainOracle(rows.Terms), expected);
        (long figures, long lights) = (0, 0);
        for (int i = 0; i < rows.Count; i++)
        {
            if (!peer.AreFiguresRight(i, expected[i])) { figures++; }
            if (peer.LightOf(i) != expected[i].Light) { lights++; }
        }

        return $"{figures:N0}, {lights:N0}";
    }
}
