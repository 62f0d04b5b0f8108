using System;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.TrafficLights;
using Pbr.Verification;

namespace Pbr.Kernel.Tests.Arithmetic;

public sealed class KernelResultTests
{
    private static readonly KernelTerms s_percentage = new()
    {
        Factor = 100,
        Bands = new BandSet(Band.Parse(">= 80"), Band.Parse("> 50 & < 79"), Band.Parse("<= 50")),
    };

    public static TheoryData<InstructionSet> Sets { get; } = new(InstructionSets.Available);

    [Fact]
    public void StatusNumbers_AreTheOnesTheLoopComposesOfBits()
    {
        Assert.Equal(0, (int)ResultStatus.Evaluated);
        Assert.Equal(2, (int)ResultStatus.NoData);
        Assert.Equal(4, (int)ResultStatus.ZeroDenominator);
        Assert.Equal(8, (int)ResultStatus.ZeroTarget);
        Assert.Equal(9, (int)ResultStatus.NoBand);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void EachStatus_ComesWithWhatStands(InstructionSet instructions)
    {
        const long None = FigureColumn.Missing;
        ExpectedRow[] expected =
        [
            new(57_00, 57_00, 2, ResultStatus.Evaluated),
            new(80_00, 100_00, 1, ResultStatus.Evaluated),
            new(33_33, 33_33, 3, ResultStatus.Evaluated),
            new(0, 0, 3, ResultStatus.Evaluated),
            new(None, None, 0, ResultStatus.NoData),
            new(None, None, 0, ResultStatus.NoData),
            new(None, None, 0, ResultStatus.NoData),
            new(None, None, 0, ResultStatus.ZeroDenominator),
            new(None, None, 0, ResultStatus.ZeroDenominator),
            new(57_00, None, 2, ResultStatus.ZeroTarget),
            new(79_50, None, 0, ResultStatus.ZeroTarget),
            new(79_50, 79_50, 0, ResultStatus.NoBand),
            new(57_00, None, 2, ResultStatus.Evaluated),
            new(None, None, 1, ResultStatus.OutOfRange),
            new(66_67, 66_67, 2, ResultStatus.Evaluated),
            new(-66_67, -66_67, 3, ResultStatus.Evaluated),
        ];
        RowBlock block = new(
            s_percentage,
            new long[] { 57, 8, 1, 0, None, 5, None, 5, 0, 57, 159, 159, 57, long.MaxValue, 2, -2 },
            new long[] { 100, 10, 3, 9, 10, None, 0, 0, 0, 100, 200, 200, 100, 1, 3, 3 },
            new long[] { 100_00, 80_00, 100_00, 100_00, 100_00, 100_00, 0, 100_00, 0, 0, 0, 100_00, None, 1, 100_00, 100_00 });

        Checked.Compute(block, expected, instructions);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Cap_FarBelowEveryFigure_IsTheResult(InstructionSet instructions)
    {
        foreach (decimal cap in (decimal[])[-22517998136852.47m, -22517998136852.48m, -22517998136852.49m, -1e14m, -1e18m, decimal.MinValue])
        {
            Checked.Compute(ShapeSets.Realistic(new Draw(3), 100) with { Terms = s_percentage with { CapComplianceAt = cap } }, instructions);
        }
    }

    [Fact]
    public void Terms_ChangedAfterTheyRan_AreDerivedAnew()
    {
        RowBlock block = ShapeSets.Realistic(new Draw(4), 50) with { Terms = s_percentage };
        Checked.Compute(block, InstructionSets.Widest);

        Checked.Compute(block with { Terms = s_percentage with { Decimals = 0, Factor = 1000 } }, InstructionSets.Widest);
        Checked.Compute(block, InstructionSets.Widest);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Figures_JustInsideTheDomain_AreNotWide(InstructionSet instructions)
    {
        const long Most = (1L << 51) - 1;
        KernelTerms terms = new() { Shape = KernelShape.SingleValue, FirstScale = 2, Bands = Lights.Usual };
        long[] figures = new long[64];
        Array.Fill(figures, Most);

        KernelReport inside = Checked.Compute(new RowBlock(terms, figures), instructions);
        figures[33] = -Most - 1;
        KernelReport outside = Checked.Compute(new RowBlock(terms, figures), instructions);

        Assert.Equal(0, inside.WideRows);
        Assert.InRange(outside.WideRows, 1, 64);
    }

    [Fact]
    public void TooLargeRows_AreCounted()
    {
        RowBlock block = new(s_percentage, new long[] { long.MaxValue, 1, -long.MaxValue }, new long[] { 1, 1, 1 });

        KernelReport report = Checked.Compute(block, InstructionSets.Widest);

        Assert.Equal(new KernelReport(3, 3, 2), report);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Runs_AfterTheFirst_AllocateNothing(InstructionSet instructions)
    {
        RowBlock block = ShapeSets.Realistic(new Draw(5), 20_000);
        ResultRows results = new(block.Count);
        KernelColumns columns = new()
        {
            First = block.First.Span,
            Second = block.Second.Span,
            Target = block.Target.Span,
            Value = results.Value,
            Compliance = results.Compliance,
            Light = results.Light,
            Status = results.Status,
        };
        IndicatorKernel.Compute(block.Terms, columns, instructions);
        long before = GC.GetAllocatedBytesForCurrentThread();

        IndicatorKernel.Compute(block.Terms, columns, instructions);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
