using System;
using System.Collections.Generic;
using System.Linq;
using Pbr.Verification;

namespace Pbr.Roofline;

/// <summary>The kernel against its peers: time, and rows that are wrong.</summary>
internal static class PeerComparison
{
    private const int MostRuns = 7;
    private const int LeastRuns = 3;
    private const double EnoughNanoseconds = 2e9;

    /// <summary>Measures, and tells it in lines of a table.</summary>
    public static IEnumerable<string> Measure(Options options)
    {
        yield return "| contender | rows | ns/row | kernel is faster by | realistic: wrong figures, lights | fractions: rows, wrong figures, lights |";
        yield return "| --- | --- | --- | --- | --- | --- |";
        RowBlock realistic = ShapeSets.Realistic(new Draw(2027), options.PeerRows);
        RowBlock fractions = FractionSets.All.Single(set => set.Name == "fractions-80-rounded").Blocks(options.PeerRows).First();
        double ours = 0;
        List<IPeer> peers = [new KernelPeer(), .. InProcess.All()];
        if (options.HasDatabases) { peers.AddRange(Databases.All()); }
        foreach (IPeer peer in peers)
        {
            string line;
            try
            {
                int count = Math.Min(peer.MostRows, realistic.Count);
                peer.Load(realistic.Slice(0, count));
                double time = Time(peer) / count;
                if (peer is KernelPeer) { ours = time; }
                (long figures, long lights) = Wrong(peer, realistic.Slice(0, count));
                RowBlock hard = fractions.Slice(0, Math.Min(peer.MostRows, fractions.Count));
                peer.Load(hard);
                _ = peer.Compute();
                (long hardFigures, long hardLights) = Wrong(peer, hard);
                line = $"| {peer.Name} | {count:N0} | {time:G4} | {(peer is KernelPeer ? "" : $"{time / ours:N1}")} | {figures:N0}, {lights:N0} | {hard.Count:N0}: {hardFigures:N0}, {hardLights:N0} |";
            }
            catch (PeerMissingException missing)
            {
                line = $"| {peer.Name} | not measured: {missing.Message} | | | | |";
            }
            finally
            {
                (peer as IDisposable)?.Dispose();
            }

            yield return line;
        }
    }

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

    private static (long Figures, long Lights) Wrong(IPeer peer, RowBlock rows)
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

        return (figures, lights);
    }
}
