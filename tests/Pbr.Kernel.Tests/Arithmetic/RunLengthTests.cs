using System;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Kernel.Tests.Arithmetic;

/// <summary>Runs of every length and alignment: whole vectors, the rows that fill none, and the rows before the first aligned one.</summary>
public sealed class RunLengthTests
{
    private const int TileRows = 4096;

    // Value and compliance together are past 8 MiB, from where on they are written past the caches.
    private const int PastCaches = (1 << 19) + 37;

    public static TheoryData<InstructionSet> Sets { get; } = new(InstructionSets.Available);

    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryShortRun_AtEveryOffset_IsRight(InstructionSet instructions)
    {
        RowBlock rows = ShapeSets.Realistic(new Draw(7), 100);
        ExpectedRow[] expected = Expected(rows);
        for (int count = 0; count <= 70; count++)
        {
            for (int offset = 0; offset < 17; offset++)
            {
                ResultRows results = new(count, valueAt: 8 * offset, complianceAt: 8 * (offset / 2), bytesAt: offset);
                Checked.Compute(rows.Slice(offset, count), expected.AsSpan(offset, count), instructions, results);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void RunsAboutATile_AreRight(InstructionSet instructions)
    {
        RowBlock rows = ShapeSets.Realistic(new Draw(8), (3 * TileRows) + 1);
        ExpectedRow[] expected = Expected(rows);
        foreach (int count in (int[])[TileRows - 1, TileRows, TileRows + 1, TileRows + 15, (2 * TileRows) - 1, 2 * TileRows, (3 * TileRows) + 1])
        {
            Checked.Compute(rows.Slice(0, count), expected.AsSpan(0, count), instructions);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void LargeRuns_AtEveryAlignment_AreRight(InstructionSet instructions)
    {
        RowBlock rows = ShapeSets.Realistic(new Draw(9), PastCaches);
        ExpectedRow[] expected = Expected(rows);

        // Aligned alike; a row before a line; alike in half a line only; not alike; and not on a multiple of eight bytes at all.
        foreach ((int value, int compliance) in ((int, int)[])[(0, 0), (120, 56), (32, 0), (8, 16), (3, 67)])
        {
            Checked.Compute(rows, expected, instructions, new ResultRows(rows.Count, value, compliance, bytesAt: value % 7));
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void LargeRuns_ThatEndWithinALine_AreRight(InstructionSet instructions)
    {
        RowBlock rows = ShapeSets.Realistic(new Draw(10), PastCaches);
        ExpectedRow[] expected = Expected(rows);
        foreach (int left in (int[])[1, 6, 8, 15])
        {
            int count = PastCaches - left;
            Checked.Compute(rows.Slice(left, count), expected.AsSpan(left, count), instructions, new ResultRows(count, 8 * left % 128, 8 * left % 128));
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void LargeRunsWithoutCompliance_AreRight(InstructionSet instructions)
    {
        RowBlock rows = ShapeSets.Realistic(new Draw(11), 2 * PastCaches) with { Target = default };

        Checked.Compute(rows, instructions, new ResultRows(rows.Count, 24, 8));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void LargeRuns_WithWideRowsHereAndThere_AreRight(InstructionSet instructions)
    {
        const int Apart = 3 * TileRows;
        RowBlock rows = ShapeSets.Realistic(new Draw(13), PastCaches);
        long[] first = rows.First.ToArray();
        for (int i = 1; i < first.Length; i += Apart + 11) { first[i] = (1L << 52) + i; }

        KernelReport report = Checked.Compute(rows with { First = first }, instructions, new ResultRows(rows.Count, 72, 8));

        Assert.InRange(report.WideRows, 1, PastCaches / 2);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void OneWideRow_WhereverItIsInATile_LeavesTheOthersRight(InstructionSet instructions)
    {
        RowBlock rows = ShapeSets.Realistic(new Draw(12), TileRows + 70);
        ExpectedRow[] expected = Expected(rows);
        foreach (int wide in Enumerable.Range(0, 36).Concat([TileRows - 1, TileRows, TileRows + 20, TileRows + 63, TileRows + 64, TileRows + 69]))
        {
            long[] first = rows.First.ToArray();
            first[wide] = long.MaxValue - wide;
            RowBlock changed = rows with { First = first };
            ExpectedRow[] all = [.. expected];
            KernelRun.Expect(changed, new PlainOracle(changed.Terms), all.AsSpan(wide, 1), wide);

            KernelReport report = Checked.Compute(changed, all, instructions);

            Assert.InRange(report.WideRows, 0, TileRows);
        }
    }

    private static ExpectedRow[] Expected(RowBlock block)
    {
        ExpectedRow[] expected = new ExpectedRow[block.Count];
        KernelRun.Expect(block, new PlainOracle(block.Terms), expected);
        return expected;
    }
}
