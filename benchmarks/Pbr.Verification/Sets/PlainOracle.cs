using System.Collections.Generic;
using System.Numerics;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Verification;

/// <summary>The oracle of paper arithmetic: every figure a fraction of big integers that is never reduced, compared by cross multiplication.</summary>
internal sealed class PlainOracle : IOracle
{
    private static readonly BigInteger s_hundred = 100;

    private readonly KernelTerms _terms;
    private readonly BigInteger _firstUnit;
    private readonly BigInteger _secondUnit;
    private readonly BigInteger _valueUnit;
    private readonly BigInteger _targetUnit;
    private readonly BigInteger _targetDivisorUnit;
    private readonly BigInteger _baselineUnit;
    private readonly BigInteger _judgedUnit;
    private readonly Dictionary<BigInteger, (TrafficLight? Light, bool IsNoBand)> _judged = new();

    public PlainOracle(KernelTerms terms)
    {
        _terms = terms;
        _firstUnit = BigInteger.Pow(10, terms.FirstScale);
        _secondUnit = BigInteger.Pow(10, terms.SecondScale);
        _valueUnit = BigInteger.Pow(10, terms.Decimals);
        _targetUnit = BigInteger.Pow(10, terms.TargetScale);
        _targetDivisorUnit = BigInteger.Pow(10, terms.TargetDivisorScale);
        _baselineUnit = BigInteger.Pow(10, terms.BaselineScale);
        _judgedUnit = terms.Basis == LightBasis.Compliance ? s_hundred : _valueUnit;
    }

    public ExpectedRow Expect(long? first, long? second, long? target, long? baseline, long? targetDivisor)
    {
        if (first is not { } a) { return ExpectedRow.Without(ResultStatus.NoData); }
        BigInteger above = a;
        BigInteger below = _firstUnit;
        if (_terms.Shape != KernelShape.SingleValue)
        {
            if (second is not { } b) { return ExpectedRow.Without(ResultStatus.NoData); }
            BigInteger left = a * _secondUnit;
            BigInteger right = b * _firstUnit;
            above = _terms.Shape switch
            {
                KernelShape.Quotient => left,
                KernelShape.Sum => left + right,
                _ => left - right,
            };
            below = _terms.Shape is KernelShape.Quotient or KernelShape.Growth ? right : _firstUnit * _secondUnit;
            if (below.IsZero) { return ExpectedRow.Without(ResultStatus.ZeroDenominator); }
        }

        (above, below) = (above * _terms.Factor.Numerator * _valueUnit, below * _terms.Factor.Denominator);
        BigInteger value = HalfAway(above, below);
        (BigInteger, BigInteger) achieved = _terms.JudgesExactFigure ? (above, below) : (value, BigInteger.One);
        (BigInteger Above, BigInteger Below)? exact = Compliance(achieved, target, baseline, targetDivisor, out bool isZeroTarget);
        BigInteger? compliance = exact is { } fraction ? HalfAway(fraction.Above, fraction.Below) : null;
        (TrafficLight? light, bool isNoBand) = _terms.JudgesExactFigure
            ? (_terms.Basis == LightBasis.Compliance ? exact : achieved) is { } number ? Judge(number) : default
            : (_terms.Basis == LightBasis.Compliance ? compliance : value) is { } judged ? Judge(judged) : default;
        bool valueFits = Fits(value);
        bool complianceFits = compliance is not { } percent || Fits(percent);
        ResultStatus status = !valueFits || !complianceFits ? ResultStatus.OutOfRange
            : isZeroTarget ? ResultStatus.ZeroTarget
            : isNoBand ? ResultStatus.NoBand
            : ResultStatus.Evaluated;
        return new ExpectedRow(
            valueFits ? (long)value : FigureColumn.Missing,
            compliance is { } per && complianceFits ? (long)per : FigureColumn.Missing,
            light switch { TrafficLight.Green => 1, TrafficLight.Yellow => 2, TrafficLight.Red => 3, _ => 0 },
            status);
    }

    /// <summary>Compliance of a value, in hundredths of a per cent, as a fraction.</summary>
    private (BigInteger Above, BigInteger Below)? Compliance((BigInteger Above, BigInteger Below) value, long? target, long? baseline, long? targetDivisor, out bool isZeroTarget)
    {
        isZeroTarget = false;
        if (_terms.Method is not { } method || target is not { } goal) { return null; }
        if (targetDivisor is not { } divisor || divisor == 0) { return null; }
        if (method == ComplianceMethod.ProgressFromBaseline && baseline is null) { return null; }

        // The target as a fraction; both in the same unit: ten to minus the decimals of each.
        BigInteger targetBelow = _targetUnit * divisor;
        BigInteger achieved = value.Above * targetBelow;
        BigInteger wanted = goal * _targetDivisorUnit * _valueUnit * value.Below;
        (BigInteger above, BigInteger below) = (achieved, wanted);
        switch (method)
        {
            case ComplianceMethod.TargetOverAchieved:
                (above, below) = (wanted, achieved);
                break;
            case ComplianceMethod.TwoMinusRatio:
                above = wanted + wanted - achieved;
                break;
            case ComplianceMethod.ProgressFromBaseline:
                BigInteger start = (baseline ?? 0) * _valueUnit * targetBelow * value.Below;
                above = (achieved * _baselineUnit) - start;
                below = (wanted * _baselineUnit) - start;
                break;
        }

        isZeroTarget = goal == 0 && method is ComplianceMethod.AchievedOverTarget or ComplianceMethod.TwoMinusRatio && below.IsZero;
        if (below.IsZero) { return null; }
        above *= s_hundred;
        if (_terms.CapComplianceAt is { } cap)
        {
            Kernel.Numbers.Rational most = cap;
            if (below.Sign < 0) { (above, below) = (-above, -below); }
            if (above * most.Denominator > below * most.Numerator) { (above, below) = (most.Numerator, most.Denominator); }
        }

        return (above * s_hundred, below);
    }

    /// <summary>What shines for an exact figure.</summary>
    private (TrafficLight? Light, bool IsNoBand) Judge((BigInteger Above, BigInteger Below) figure)
    {
        (BigInteger above, BigInteger below) = figure.Below.Sign < 0 ? (-figure.Above, -figure.Below) : figure;
        return _terms.Bands is { } bands ? Judge(bands, above, below) : default;
    }

    /// <summary>What shines for a published figure; remembered, because figures repeat.</summary>
    private (TrafficLight? Light, bool IsNoBand) Judge(BigInteger figure)
    {
        if (_terms.Bands is not { } bands) { return default; }
        if (_judged.TryGetValue(figure, out (TrafficLight? Light, bool IsNoBand) known)) { return known; }
        (TrafficLight? Light, bool IsNoBand) found = Judge(bands, figure, BigInteger.One);
        if (_judged.Count < 1 << 16) { _judged.Add(figure, found); }
        return found;
    }

    private (TrafficLight? Light, bool IsNoBand) Judge(BandSet bands, BigInteger above, BigInteger below)
    {
        foreach ((TrafficLight light, Band? band) in new[] { (TrafficLight.Red, bands.Red), (TrafficLight.Yellow, bands.Yellow), (TrafficLight.Green, bands.Green) })
        {
            if (band is null) { continue; }
            if (!band.IsReadable) { return (null, false); }
            foreach (Interval interval in band.Intervals)
            {
                if (Passes(above, below, interval.Lower, 1) && Passes(above, below, interval.Upper, -1)) { return (light, false); }
            }
        }

        return (null, true);
    }

    /// <summary>Whether a figure lies on the inner side of a bound: above a lower one, below an upper one.</summary>
    private bool Passes(BigInteger above, BigInteger below, Bound? bound, int side)
    {
        if (bound is null) { return true; }
        int order = side * (above * bound.Value.Denominator).CompareTo(bound.Value.Numerator * _judgedUnit * below);
        return order > 0 || (order == 0 && bound.IsIncluded);
    }

    /// <summary>Rounded half away from zero, by the remainder.</summary>
    private static BigInteger HalfAway(BigInteger above, BigInteger below)
    {
        BigInteger quotient = BigInteger.DivRem(above, below, out BigInteger rest);
        bool rises = 2 * BigInteger.Abs(rest) >= BigInteger.Abs(below);
        return rises ? quotient + (above.Sign * below.Sign) : quotient;
    }

    private static bool Fits(BigInteger number) => number > long.MinValue && number <= long.MaxValue;
}
