using System;
using System.Linq;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Tests.Arithmetic;

public sealed class KernelTermsTests
{
    private static readonly BandSet s_bands = new(Band.Parse(">= 80"), Band.Parse("> 50 & < 80"), Band.Parse("<= 50"));

    public static TheoryData<string> Properties { get; } = new(typeof(KernelTerms).GetProperties().Select(property => property.Name));

    [Fact]
    public void Terms_WithEqualProperties_AreEqual()
    {
        Assert.Equal(Full(), Full());
        Assert.Equal(Full().GetHashCode(), Full().GetHashCode());
        Assert.True(Full() == Full());
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Terms_ThatDifferInAnyProperty_AreNotEqual(string property)
    {
        KernelTerms changed = property switch
        {
            nameof(KernelTerms.Shape) => Full() with { Shape = KernelShape.Sum },
            nameof(KernelTerms.Factor) => Full() with { Factor = 99 },
            nameof(KernelTerms.Decimals) => Full() with { Decimals = 3 },
            nameof(KernelTerms.FirstScale) => Full() with { FirstScale = 9 },
            nameof(KernelTerms.SecondScale) => Full() with { SecondScale = 9 },
            nameof(KernelTerms.JudgesExactFigure) => Full() with { JudgesExactFigure = true },
            nameof(KernelTerms.TargetDivisorScale) => Full() with { TargetDivisorScale = 9 },
            nameof(KernelTerms.TargetScale) => Full() with { TargetScale = 9 },
            nameof(KernelTerms.BaselineScale) => Full() with { BaselineScale = 9 },
            nameof(KernelTerms.Method) => Full() with { Method = null },
            nameof(KernelTerms.CapComplianceAt) => Full() with { CapComplianceAt = null },
            nameof(KernelTerms.Bands) => Full() with { Bands = null },
            nameof(KernelTerms.Basis) => Full() with { Basis = LightBasis.Value },
            _ => throw new InvalidOperationException($"Say here how {property} changes."),
        };

        Assert.NotEqual(Full(), changed);
    }

    [Fact]
    public void Terms_ThatRan_EqualThoseThatDidNot()
    {
        KernelTerms ran = Full();
        IndicatorKernel.Compute(ran, new KernelColumns { First = [], Value = [], Light = [], Status = [] });

        Assert.Equal(Full(), ran);
    }

    [Fact]
    public void Reports_OfParts_AddUp() => Assert.Equal(new KernelReport(11, 22, 33), new KernelReport(10, 20, 30) + new KernelReport(1, 2, 3));

    [Theory]
    [InlineData(0, 11)]
    [InlineData(11, 0)]
    [InlineData(-1, 1)]
    public void Slice_OutsideTheColumns_IsRefused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
        {
            KernelColumns columns = new() { First = new long[10], Second = new long[10], Value = new long[10], Light = new byte[10], Status = new byte[10] };
            _ = columns.Slice(start, length);
        });

    private static KernelTerms Full() => new()
    {
        Shape = KernelShape.Growth,
        Factor = 100,
        FirstScale = 1,
        SecondScale = 2,
        TargetScale = 3,
        BaselineScale = 4,
        Method = ComplianceMethod.TwoMinusRatio,
        CapComplianceAt = 150,
        Bands = s_bands,
        Basis = LightBasis.Compliance,
    };
}
