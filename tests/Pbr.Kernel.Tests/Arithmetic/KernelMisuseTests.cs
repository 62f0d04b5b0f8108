using System;
using System.Threading;
using Pbr.Kernel.Arithmetic;

namespace Pbr.Kernel.Tests.Arithmetic;

public sealed class KernelMisuseTests
{
    private static readonly KernelTerms s_percentage = new() { Factor = 100 };

    [Theory]
    [InlineData("Second")]
    [InlineData("Target")]
    [InlineData("TargetDivisor")]
    [InlineData("Baseline")]
    [InlineData("Value")]
    [InlineData("Compliance")]
    [InlineData("Light")]
    [InlineData("Status")]
    public void Column_OfAnotherLength_IsRefusedByName(string column)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Compute(s_percentage, 10, column, 9));

        Assert.Contains(column, error.Message);
    }

    [Theory]
    [InlineData("Second")]
    [InlineData("Value")]
    [InlineData("Compliance")]
    [InlineData("Light")]
    [InlineData("Status")]
    public void Column_ThatIsAskedForAndAbsent_IsRefused(string column) => Assert.Throws<ArgumentException>(() => Compute(s_percentage, 10, column, 0));

    [Fact]
    public void Baseline_ThatTheMethodAsksForAndThatIsAbsent_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Compute(s_percentage with { Method = ComplianceMethod.ProgressFromBaseline }, 10, "Baseline", 0));

    [Fact]
    public void SecondColumnOfAnotherLength_OfAShapeWithoutOne_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Compute(new KernelTerms { Shape = KernelShape.SingleValue }, 10, "Second", 9));

    [Fact]
    public void Terms_ThatAreNull_AreRefused() => Assert.Throws<ArgumentNullException>(() => Compute(null!, 1, "", 0));

    [Theory]
    [InlineData(-1)]
    [InlineData(19)]
    public void Decimals_OutsideTheirRange_AreRefused(int decimals)
    {
        Assert.Throws<ArgumentException>(() => Compute(s_percentage with { Decimals = decimals }, 1, "", 0));
        Assert.Throws<ArgumentException>(() => Compute(s_percentage with { FirstScale = decimals }, 1, "", 0));
        Assert.Throws<ArgumentException>(() => Compute(s_percentage with { SecondScale = decimals }, 1, "", 0));
        Assert.Throws<ArgumentException>(() => Compute(s_percentage with { TargetScale = decimals }, 1, "", 0));
        Assert.Throws<ArgumentException>(() => Compute(s_percentage with { BaselineScale = decimals }, 1, "", 0));
    }

    [Fact]
    public void Factor_OfZero_IsRefused() => Assert.Throws<ArgumentException>(() => Compute(s_percentage with { Factor = 0 }, 1, "", 0));

    [Fact]
    public void InstructionSet_ThatDoesNotExist_IsRefused() =>
        Assert.Throws<PlatformNotSupportedException>(() => Compute(s_percentage, 1, "", 0, (InstructionSet)99));

    [Fact]
    public void InstructionSets_HaveScalarAndTheirWidest()
    {
        Assert.Equal(InstructionSet.Scalar, InstructionSets.Available[0]);
        Assert.Equal(InstructionSets.Available[^1], InstructionSets.Widest);
        Assert.All(InstructionSets.Available, set => Assert.True(InstructionSets.IsAvailable(set)));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(18)]
    public void WorkThatIsStopped_Throws(int decimals) =>
        Assert.Throws<OperationCanceledException>(
            () => Compute(s_percentage with { Decimals = decimals, TargetScale = 18 - decimals }, 10_000, "", 0, null, new CancellationToken(canceled: true)));

    private static KernelReport Compute(
        KernelTerms terms, int count, string column, int length, InstructionSet? set = null, CancellationToken cancellation = default)
    {
        int Length(string name) => name == column ? length : count;
        KernelColumns columns = new()
        {
            First = new long[count],
            Second = new long[Length("Second")],
            Target = new long[Length("Target")],
            TargetDivisor = new long[Length("TargetDivisor")],
            Baseline = new long[Length("Baseline")],
            Value = new long[Length("Value")],
            Compliance = new long[Length("Compliance")],
            Light = new byte[Length("Light")],
            Status = new byte[Length("Status")],
        };
        return IndicatorKernel.Compute(terms, columns, set, cancellation);
    }
}
