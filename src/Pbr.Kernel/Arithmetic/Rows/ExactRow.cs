using System.Numerics;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Numerics;

namespace Pbr.Kernel.Arithmetic;

/// <summary>One row in fractions of any size, of terms that judge exact figures: for the rows that pass what doubles hold.</summary>
internal static class ExactRow
{
    /// <summary>Computes a row whose figures are there, and whose divisor is not zero.</summary>
    /// <returns>Whether all of it fits its columns.</returns>
    public static bool Compute(KernelConstants constants, long first, long second, long? target, long? divisor, long? baseline, out RowResult result)
    {
        KernelTerms terms = constants.Terms;
        Rational a = FigureColumn.ToRational(first, terms.FirstScale);
        Rational b = FigureColumn.ToRational(second, terms.SecondScale);
        Rational achieved = terms.Factor * terms.Shape switch
        {
            KernelShape.Quotient => a / b,
            KernelShape.Growth => (a - b) / b,
            KernelShape.Difference => a - b,
            KernelShape.Sum => a + b,
            _ => a,
        };
        Rational? compliance = Compliance(terms, achieved, target, divisor, baseline, out bool isZeroTarget);
        byte code = (constants.JudgesCompliance ? compliance : achieved) is { } judged ? LightSteps.Of(terms.Bands, judged) : (byte)0;
        bool fits = TryFit(achieved, terms.Decimals, out long value) & TryFit(compliance, ComplianceResult.Decimals, out long percent);
        result = new RowResult(
            value,
            percent,
            (byte)(code & LightSteps.LightMask),
            !fits ? ResultStatus.OutOfRange : isZeroTarget ? ResultStatus.ZeroTarget : (code & LightSteps.NoBand) != 0 ? ResultStatus.NoBand : ResultStatus.Evaluated);
        return fits;
    }

    private static Rational? Compliance(KernelTerms terms, Rational achieved, long? target, long? divisor, long? baseline, out bool isZeroTarget)
    {
        isZeroTarget = false;
        if (terms.Method is not { } method || target is not { } goal || divisor is not { } parts || parts == 0) { return null; }
        Rational wanted = FigureColumn.ToRational(goal, terms.TargetScale) / FigureColumn.ToRational(parts, terms.TargetDivisorScale);
        Rational? start = baseline is { } units ? FigureColumn.ToRational(units, terms.BaselineScale) : null;
        ComplianceStatus status = ComplianceFormula.Compute(method, achieved, wanted, start, out Rational compliance);
        isZeroTarget = status == ComplianceStatus.ZeroTarget;
        if (status != ComplianceStatus.Computed) { return null; }
        return terms.CapComplianceAt is { } cap ? Rational.Min(compliance, cap) : compliance;
    }

    /// <summary>The units of a figure rounded once; a missing one where there is none or its column does not hold it.</summary>
    private static bool TryFit(Rational? figure, int decimals, out long units)
    {
        units = FigureColumn.Missing;
        if (figure is not { } exact) { return true; }
        BigInteger rounded = (exact.Round(decimals) * new Rational(BigInteger.Pow(10, decimals), BigInteger.One)).Numerator;
        bool fits = rounded > long.MinValue && rounded <= long.MaxValue;
        if (fits) { units = (long)rounded; }
        return fits;
    }
}
