using System;
using FsCheck.Fluent;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Numerics;

namespace Pbr.Kernel.Tests.Numerics;

public sealed class ComplianceFormulaTests
{
    [Theory]
    [InlineData(ComplianceMethod.AchievedOverTarget, 84, 105, 80)]
    [InlineData(ComplianceMethod.TargetOverAchieved, 50, 40, 80)]
    [InlineData(ComplianceMethod.TwoMinusRatio, 12, 10, 80)]
    [InlineData(ComplianceMethod.ProgressFromBaseline, 18, 20, 80)]
    [InlineData(ComplianceMethod.ProgressFromBaseline, 8, 10, -100)]
    public void Method_ComparesItsWay(ComplianceMethod method, int achieved, int target, int expected)
    {
        int baseline = expected < 0 ? 9 : 10;

        Assert.Equal(ComplianceStatus.Computed, ComplianceFormula.Compute(method, achieved, target, baseline, out Rational compliance));
        Assert.Equal(expected, compliance);
    }

    [Theory]
    [InlineData(ComplianceMethod.AchievedOverTarget, 5, 0, ComplianceStatus.ZeroTarget)]
    [InlineData(ComplianceMethod.TwoMinusRatio, 5, 0, ComplianceStatus.ZeroTarget)]
    [InlineData(ComplianceMethod.TargetOverAchieved, 0, 5, ComplianceStatus.ZeroAchieved)]
    [InlineData(ComplianceMethod.ProgressFromBaseline, 5, 10, ComplianceStatus.TargetIsBaseline)]
    public void DivisionByZero_IsAStatus(ComplianceMethod method, int achieved, int target, ComplianceStatus status) =>
        Assert.Equal(status, ComplianceFormula.Compute(method, achieved, target, 10, out _));

    [Fact]
    public void ProgressWithoutBaseline_IsAStatus() =>
        Assert.Equal(ComplianceStatus.NoBaseline, ComplianceFormula.Compute(ComplianceMethod.ProgressFromBaseline, 5, 10, null, out _));

    [Fact]
    public void ExactlyOnTarget_IsAHundredByEveryMethod() => Property.Holds(
        from value in Gen.Choose(1, 100_000) from method in Gen.Elements(Enum.GetValues<ComplianceMethod>()) select (value, method),
        one => ComplianceFormula.Compute(one.method, one.value, one.value, 0, out Rational compliance) == ComplianceStatus.Computed
            && compliance == Rational.Hundred);

    [Fact]
    public void UnknownMethod_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ComplianceFormula.Compute((ComplianceMethod)99, 1, 1, 1, out _));
}
