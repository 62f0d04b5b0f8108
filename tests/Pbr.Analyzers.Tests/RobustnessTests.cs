using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Pbr.Analyzers.Tests.Harness;
using Xunit.Abstractions;

namespace Pbr.Analyzers.Tests;

/// <summary>No half-typed or broken source brings the analyzer or the fixes down.</summary>
public sealed class RobustnessTests(ITestOutputHelper output)
{
    /// <summary>Files up to this length are cut at every character; of longer ones, so many prefixes are taken, evenly.</summary>
    private const int SmallFile = 700;

    private const int PrefixesOfALargeFile = 50;
    private const int UsualMutations = 10_000;
    private const int WholeFiles = 200;

    /// <summary>Most mutations break the chain of calls, of which then nothing is said; where far fewer report, pieces are no longer read.</summary>
    private const int DiagnosticIsDrawnByOneIn = 20;

    private const int MutationsMended = 100;

    [Fact]
    public async Task EveryPrefixOfEverySample_IsAnalysed()
    {
        Survival survival = new();
        foreach (Mutation sample in Mutation.Samples())
        {
            int step = sample.Text.Length <= SmallFile ? 1 : (sample.Text.Length + PrefixesOfALargeFile - 1) / PrefixesOfALargeFile;
            int before = survival.Analysed;
            await survival.Analyse(sample, Prefixes(sample.Text, step));
            output.WriteLine(FormattableString.Invariant($"{sample.Path}: {sample.Text.Length} characters, step {step}, {survival.Analysed - before} prefixes"));
        }

        output.WriteLine(FormattableString.Invariant($"{survival.Analysed} prefixes, {survival.Reported} diagnostics"));
        Assert.Equal([], survival.Crashes);
        Assert.True(survival.Reported > 0);
    }

    [Fact]
    public async Task RandomMutationsOfWholeFiles_AreAnalysed()
    {
        (int seed, Random random) = Seed();
        ImmutableArray<Mutation> samples = Mutation.Samples();
        Survival survival = new();
        foreach (Mutation sample in samples)
        {
            int share = (WholeFiles + samples.Length - 1) / samples.Length;
            await survival.Analyse(sample, Enumerable.Range(0, share).Select(_ => sample.Next(random)).ToList());
        }

        output.WriteLine(FormattableString.Invariant($"seed {seed}: {survival.Analysed} mutations, {survival.Reported} diagnostics"));
        Assert.True(survival.Crashes.FirstOrDefault() is null, $"Seed {seed}: {survival.Crashes.FirstOrDefault()}");
        Assert.True(survival.Reported > 0);
    }

    [Fact]
    public async Task RandomMutationsOfPiecesOfTheSamples_AreAnalysed()
    {
        (int seed, Random random) = Seed();
        int mutations = Number("PBR_MUTATIONS") ?? UsualMutations;
        ImmutableArray<SamplePieces> samples = SamplePieces.All();
        int pieces = samples.Sum(sample => sample.Pieces.Length);
        Survival survival = new();
        foreach (SamplePieces sample in samples)
        {
            int share = ((mutations * sample.Pieces.Length) + pieces - 1) / pieces;
            await survival.Analyse(sample, Enumerable.Range(0, share).Select(i => sample.Pieces[i % sample.Pieces.Length].Next(random)).ToList());
        }

        output.WriteLine(FormattableString.Invariant($"seed {seed}: {survival.Analysed} mutations of {pieces} pieces, {survival.Reported} diagnostics"));
        Assert.True(survival.Crashes.FirstOrDefault() is null, $"Seed {seed}: {survival.Crashes.FirstOrDefault()}");
        Assert.True(survival.Analysed >= mutations);
        Assert.True(survival.Reported > mutations / DiagnosticIsDrawnByOneIn);
    }

    [Fact]
    public async Task FixesOfMutatedSamples_AreApplied()
    {
        (int seed, Random random) = Seed();
        ImmutableArray<Mutation> samples = [.. Mutation.Samples().Where(sample => sample.Text.Contains(".Formula(", StringComparison.Ordinal))];
        int applied = 0;
        for (int i = 0; i < MutationsMended; i++)
        {
            Mutation sample = samples[i % samples.Length];
            string source = sample.Next(random);
            try
            {
                using Fixing fixing = new([source, .. sample.Companions]);
                applied += await fixing.ApplyEach();
            }
            catch (Exception exception)
            {
                Assert.Fail($"Seed {seed}: {exception}\n{source}");
            }
        }

        output.WriteLine(FormattableString.Invariant($"seed {seed}: {MutationsMended} mutations, {applied} fixes"));
        Assert.True(applied > 0);
    }

    /// <summary>Another seed in every run, and 10,000 mutations of pieces unless PBR_MUTATIONS says more, so that the runs together see more; set PBR_SEED to the one of a failure to see it again.</summary>
    private static (int Seed, Random Random) Seed()
    {
        int seed = Number("PBR_SEED") ?? Random.Shared.Next();
        return (seed, new Random(seed));
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out int given) ? given : null;

    private static IEnumerable<string> Prefixes(string text, int step)
    {
        for (int length = 0; length <= text.Length; length += step) { yield return text[..length]; }
    }
}
