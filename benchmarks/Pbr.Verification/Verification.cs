using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Verification;

/// <summary>One set, computed with every instruction set and with one thread and two, against the oracles.</summary>
internal sealed class Verification(VerificationSet set, long rows)
{
    private const int SampleOf = 97;

    private readonly Dictionary<(InstructionSet Set, int Threads), long> _wrong = new();

    /// <summary>The rows computed once.</summary>
    public long Rows { get; private set; }

    /// <summary>Those that were computed in wider integers.</summary>
    public long WideRows { get; private set; }

    /// <summary>The rows on which the two oracles were held against each other.</summary>
    public long SampledRows { get; private set; }

    /// <summary>Those of them on which the oracles differ: a mistake of the verification itself.</summary>
    public long Disputed { get; private set; }

    /// <summary>The first wrong rows, in words.</summary>
    public List<string> Examples { get; } = new();

    /// <summary>The wrong rows of one way to compute.</summary>
    public long Wrong(InstructionSet instructions, int threads) => _wrong.GetValueOrDefault((instructions, threads));

    /// <summary>Whether no row is wrong.</summary>
    public bool IsRight
    {
        get
        {
            long all = Disputed;
            foreach (long wrong in _wrong.Values) { all += wrong; }
            return all == 0;
        }
    }

    /// <summary>Computes and compares.</summary>
    public void Run()
    {
        foreach (RowBlock block in set.Blocks(rows))
        {
            ExpectedRow[] expected = Expect(block);
            Sample(block, expected);
            Rows += block.Count;
            foreach (InstructionSet instructions in InstructionSets.Available)
            {
                foreach (int threads in (ReadOnlySpan<int>)[1, 2]) { Compare(block, expected, instructions, threads); }
            }
        }
    }

    private static ExpectedRow[] Expect(RowBlock block)
    {
        const int Part = 1 << 16;
        ExpectedRow[] expected = new ExpectedRow[block.Count];
        Parallel.For(0, (block.Count + Part - 1) / Part, part =>
        {
            int start = part * Part;
            KernelRun.Expect(block, new PlainOracle(block.Terms), expected.AsSpan(start, Math.Min(Part, block.Count - start)), start);
        });
        return expected;
    }

    /// <summary>Holds the quick oracle against the one of the model's own words.</summary>
    private void Sample(RowBlock block, ExpectedRow[] expected)
    {
        ModelOracle model = new(block.Terms);
        Span<ExpectedRow> one = stackalloc ExpectedRow[1];
        for (int row = (int)(Rows % SampleOf); row < block.Count; row += SampleOf)
        {
            SampledRows++;
            KernelRun.Expect(block, model, one, row);
            if (one[0] == expected[row]) { continue; }
            Disputed++;
            Tell($"the oracles differ: {expected[row]} and {one[0]} of {block.Describe(row)}");
        }
    }

    private void Compare(RowBlock block, ExpectedRow[] expected, InstructionSet instructions, int threads)
    {
        ResultRows results = new(block.Count);
        KernelReport report = KernelRun.Compute(block, results, instructions, threads);
        if (threads == 1 && instructions == InstructionSets.Widest) { WideRows += report.WideRows; }
        long wrong = results.Wrong(expected, out int first);
        if (wrong > 0) { Tell($"{instructions}, {threads} threads, row {first}: {results.At(first)} and not {expected[first]} of {block.Describe(first)}"); }
        if (report.Rows != block.Count || !results.AreMarginsUntouched())
        {
            wrong += block.Count;
            Tell($"{instructions}, {threads} threads: {report.Rows} rows of {block.Count} told, margins {(results.AreMarginsUntouched() ? "untouched" : "written")}: {block.Terms}");
        }

        _wrong[(instructions, threads)] = Wrong(instructions, threads) + wrong;
    }

    private void Tell(string example)
    {
        const int Most = 5;
        if (Examples.Count < Most) { Examples.Add(example); }
    }
}
