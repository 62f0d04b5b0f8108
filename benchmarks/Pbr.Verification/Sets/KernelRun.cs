using System;
using System.Threading.Tasks;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Verification;

/// <summary>Runs the kernel over a block, by one thread or by several over a part each.</summary>
internal static class KernelRun
{
    /// <summary>Computes a block.</summary>
    public static KernelReport Compute(RowBlock block, ResultRows results, InstructionSet set, int threads = 1)
    {
        if (threads == 1) { return Compute(block, results, set, 0, block.Count); }
        KernelReport[] reports = new KernelReport[threads];
        Parallel.For(0, threads, part =>
        {
            int start = (int)((long)block.Count * part / threads);
            int end = (int)((long)block.Count * (part + 1) / threads);
            reports[part] = Compute(block, results, set, start, end - start);
        });
        KernelReport all = default;
        foreach (KernelReport report in reports) { all += report; }
        return all;
    }

    /// <summary>What each row should come to.</summary>
    public static void Expect(RowBlock block, IOracle oracle, Span<ExpectedRow> expected, int start = 0)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            int row = start + i;
            expected[i] = oracle.Expect(
                RowBlock.At(block.First, row), RowBlock.At(block.Second, row), RowBlock.At(block.Target, row), RowBlock.At(block.Baseline, row), block.DivisorAt(row));
        }
    }

    private static KernelReport Compute(RowBlock block, ResultRows results, InstructionSet set, int start, int count)
    {
        KernelColumns columns = new()
        {
            First = block.First.Span,
            Second = block.Second.Span,
            Target = block.Target.Span,
            Baseline = block.Baseline.Span,
            TargetDivisor = block.TargetDivisor.Span,
            Value = results.Value,
            Compliance = results.Compliance,
            Light = results.Light,
            Status = results.Status,
        };
        return IndicatorKernel.Compute(block.Terms, columns.Slice(start, count), set);
    }
}
