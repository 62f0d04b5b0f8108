using System;
using System.Numerics;

namespace Pbr.Kernel.Arithmetic;

/// <summary>One row in wider integers: as plain as the arithmetic is on paper, for the rows that pass what doubles hold.</summary>
internal static class WideRow
{
    /// <summary>The bits that 128-bit integers are trusted with; one more is the sign, and one a carry.</summary>
    private const int TrustedBits = 126;

    /// <summary>Computes a row whose figures may be missing.</summary>
    /// <returns>Whether all of it fits its columns.</returns>
    public static bool Compute(KernelConstants constants, long first, long? second, long? target, long? divisor, long? baseline, out RowResult result)
    {
        bool divides = constants.Shape is KernelShape.Quotient or KernelShape.Growth;
        if (first == FigureColumn.Missing || second == FigureColumn.Missing)
        {
            result = RowResult.Without(ResultStatus.NoData);
            return true;
        }

        if (divides && second == 0)
        {
            result = RowResult.Without(ResultStatus.ZeroDenominator);
            return true;
        }

        long other = second ?? 0;
        if (constants.JudgesExactFigure) { return ExactRow.Compute(constants, first, other, Present(target), Present(divisor), Present(baseline), out result); }
        BigInteger value = FitsNarrow(constants, first, other)
            ? Value(constants, constants.Narrow, (Int128)first, (Int128)other)
            : Value<BigInteger>(constants, constants.Wide, first, other);
        return Judge(constants, value, Present(target), Present(divisor), Present(baseline), out result);
    }

    /// <summary>Compliance, light and status of a published value.</summary>
    /// <returns>Whether all of it fits its columns.</returns>
    public static bool Judge(KernelConstants constants, BigInteger value, long? target, long? divisor, long? baseline, out RowResult result)
    {
        BigInteger? compliance = Compliance(constants, value, target, divisor, baseline, out bool isZeroTarget);
        BigInteger? judged = constants.JudgesCompliance ? compliance : value;
        byte code = judged is { } figure ? constants.Light.At(figure) : (byte)0;
        bool isNoBand = (code & LightSteps.NoBand) != 0;
        bool fits = IsColumn(value) && (compliance is not { } per || IsColumn(per));
        result = new RowResult(
            IsColumn(value) ? (long)value : FigureColumn.Missing,
            compliance is { } percent && IsColumn(percent) ? (long)percent : FigureColumn.Missing,
            (byte)(code & LightSteps.LightMask),
            !fits ? ResultStatus.OutOfRange : isZeroTarget ? ResultStatus.ZeroTarget : isNoBand ? ResultStatus.NoBand : ResultStatus.Evaluated);
        return fits;
    }

    private static BigInteger Value<T>(KernelConstants constants, WideConstants<T> c, T first, T second)
        where T : struct, IBinaryInteger<T>
    {
        T a = first * c.First;
        T b = second * c.Second;
        (T numerator, T denominator) = constants.Shape switch
        {
            KernelShape.Quotient => (a, b),
            KernelShape.Growth => (a - b, b),
            KernelShape.Difference => (a - b, T.One),
            KernelShape.Sum => (a + b, T.One),
            _ => (a, T.One),
        };
        BigInteger value = BigInteger.CreateChecked(Rounded(numerator, c.ValueFactor, denominator, c.ValueDivisor));
        return constants.IsNegative ? -value : value;
    }

    private static BigInteger? Compliance(KernelConstants constants, BigInteger value, long? target, long? divisor, long? baseline, out bool isZeroTarget)
    {
        isZeroTarget = false;
        if (constants.Method is not { } method || target is not { } goal || divisor is not { } parts || parts == 0) { return null; }
        if (method == ComplianceMethod.ProgressFromBaseline && baseline is null) { return null; }
        WideConstants<BigInteger> c = constants.Wide;

        // Where the target is a quotient, all else is multiplied by its divisor instead.
        BigInteger h = value * parts * c.Achieved;
        BigInteger t = goal * c.Target;
        BigInteger s = (BigInteger)(baseline ?? 0) * parts * c.Baseline;
        (BigInteger above, BigInteger below) = method switch
        {
            ComplianceMethod.AchievedOverTarget => (h, t),
            ComplianceMethod.TargetOverAchieved => (t, h),
            ComplianceMethod.TwoMinusRatio => ((2 * t) - h, t),
            _ => (h - s, t - s),
        };
        isZeroTarget = t.IsZero && method is ComplianceMethod.AchievedOverTarget or ComplianceMethod.TwoMinusRatio && below.IsZero;
        if (below.IsZero) { return null; }
        BigInteger compliance = Rounded(above, c.ComplianceFactor, below, c.ComplianceDivisor);
        return constants.Cap is { } cap ? BigInteger.Min(compliance, cap) : compliance;
    }

    /// <summary>Half away from zero.</summary>
    private static T Rounded<T>(T numerator, T factor, T denominator, T divisor)
        where T : struct, IBinaryInteger<T>
    {
        T above = T.Abs(numerator) * factor;
        T below = T.Abs(denominator) * divisor;
        T rounded = (above + above + below) / (below + below);
        return T.IsNegative(numerator) == T.IsNegative(denominator) ? rounded : -rounded;
    }

    private static bool FitsNarrow(KernelConstants constants, long first, long second)
    {
        int a = Bits(first) + constants.FirstBits;
        int b = Bits(second) + constants.SecondBits;
        return int.Max(a, b) + 2 + constants.ValueFactorBits <= TrustedBits && b + 1 + constants.ValueDivisorBits <= TrustedBits;
    }

    private static int Bits(long value) => 64 - BitOperations.LeadingZeroCount((ulong)long.Abs(value));

    private static bool IsColumn(BigInteger number) => number > long.MinValue && number <= long.MaxValue;

    private static long? Present(long? figure) => figure == FigureColumn.Missing ? null : figure;
}
