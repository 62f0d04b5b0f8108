using System;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Kernel.Tests.Arithmetic;

/// <summary>Runs of the kernel whose every result is asserted.</summary>
internal static class Checked
{
    /// <summary>Computes a block, by an oracle's word.</summary>
    public static KernelReport Compute(RowBlock block, InstructionSet instructions, ResultRows? results = null)
    {
        ExpectedRow[] expected = new ExpectedRow[block.Count];
        KernelRun.Expect(block, new PlainOracle(block.Terms), expected);
        return Compute(block, expected, instructions, results);
    }

    /// <summary>Computes a block whose results are known.</summary>
    public static KernelReport Compute(RowBlock block, ReadOnlySpan<ExpectedRow> expected, InstructionSet instructions, ResultRows? results = null, int threads = 1)
    {
        results ??= new ResultRows(block.Count);
        KernelReport report = KernelRun.Compute(block, results, instructions, threads);
        long wrong = results.Wrong(expected, out int first);
        Assert.True(
            wrong == 0,
            wrong == 0 ? "" : $"{instructions}: {wrong} wrong rows of {block.Count}, the first is {first}: {results.At(first)} and not {expected[first]} of {block.Describe(first)}");
        Assert.True(results.AreMarginsUntouched(), $"{instructions}: wrote outside the columns of {block.Count} rows");
        Assert.Equal(block.Count, report.Rows);
        return report;
    }
}
