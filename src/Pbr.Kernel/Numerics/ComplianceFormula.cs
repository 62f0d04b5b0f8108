using System;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Numerics;

/// <summary>Cumplimiento: achieved against target in per cent, exactly, by a named method.</summary>
public static class ComplianceFormula
{
    /// <summary>Compares.</summary>
    /// <param name="method">The method.</param>
    /// <param name="achieved">What was achieved.</param>
    /// <param name="target">What was to be achieved.</param>
    /// <param name="baseline">Where it started; only <see cref="ComplianceMethod.ProgressFromBaseline"/> asks for it.</param>
    /// <param name="compliance">Compliance in per cent; meaningless unless the answer is <see cref="ComplianceStatus.Computed"/>.</param>
    /// <returns>Whether there is one, or what stands in the way: there is no division by zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    public static ComplianceStatus Compute(ComplianceMethod method, Rational achieved, Rational target, Rational? baseline, out Rational compliance)
    {
        compliance = Rational.Zero;
        switch (method)
        {
            case ComplianceMethod.AchievedOverTarget:
                if (target.IsZero) { return ComplianceStatus.ZeroTarget; }
                compliance = achieved / target * Rational.Hundred;
                return ComplianceStatus.Computed;
            case ComplianceMethod.TwoMinusRatio:
                if (target.IsZero) { return ComplianceStatus.ZeroTarget; }
                compliance = (2 - (achieved / target)) * Rational.Hundred;
                return ComplianceStatus.Computed;
            case ComplianceMethod.TargetOverAchieved:
                if (achieved.IsZero) { return ComplianceStatus.ZeroAchieved; }
                compliance = target / achieved * Rational.Hundred;
                return ComplianceStatus.Computed;
            case ComplianceMethod.ProgressFromBaseline:
                if (baseline is not { } start) { return ComplianceStatus.NoBaseline; }
                if (target == start) { return ComplianceStatus.TargetIsBaseline; }
                compliance = (achieved - start) / (target - start) * Rational.Hundred;
                return ComplianceStatus.Computed;
            default:
                throw new ArgumentOutOfRangeException(nameof(method), method, "There is no such method of compliance.");
        }
    }
}
