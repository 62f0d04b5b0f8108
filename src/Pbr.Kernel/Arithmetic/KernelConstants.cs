using System;
using System.Numerics;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Arithmetic;

/// <summary>The whole numbers by which the rows of some terms are multiplied and divided, so that all arithmetic is on whole numbers.</summary>
/// <remarks>
/// Of a percentage of columns without decimals, published to two: value = a × 10000 / b, in hundredths; compliance = value × 10000 / target in
/// hundredths. A power of ten that would be negative goes to the other side of the line.
/// </remarks>
internal sealed class KernelConstants
{
    // Compliance is published to two decimals of a per cent.
    private const int ComplianceUnits = 2 + ComplianceResult.Decimals;

    // More would be compared one after another for every row; no published traffic light comes near.
    private const int MostCuts = 24;

    // A cap under every figure of the loop's domain would be its result, and the loop writes none out there.
    private static readonly BigInteger s_domainEnd = BigInteger.One << 51;

    public KernelConstants(KernelTerms terms)
    {
        Check(terms);
        Terms = terms;
        Shape = terms.Shape;
        Method = terms.Method;
        bool isCommon = terms.Shape is KernelShape.Growth or KernelShape.Difference or KernelShape.Sum;
        int common = Math.Max(terms.FirstScale, terms.SecondScale);
        First = isCommon ? Power(common - terms.FirstScale) : BigInteger.One;
        Second = isCommon ? Power(common - terms.SecondScale) : BigInteger.One;
        int exponent = terms.Decimals + terms.Shape switch
        {
            KernelShape.Quotient => terms.SecondScale - terms.FirstScale,
            KernelShape.Growth => 0,
            KernelShape.SingleValue => -terms.FirstScale,
            _ => -common,
        };
        IsNegative = terms.Factor.Sign < 0;
        (ValueFactor, ValueDivisor) = Fraction(Rational.Abs(terms.Factor), exponent);
        SetCompliance(terms);
        JudgesExactFigure = terms.JudgesExactFigure;
        if (terms.CapComplianceAt is { } cap)
        {
            Cap = Hundredths(cap);
            ExactCap = (2 * Cap.Value) + ((Rational)cap * 100).CompareTo(new Rational(Cap.Value, BigInteger.One));
        }

        JudgesCompliance = terms.Basis == LightBasis.Compliance;
        int decimals = JudgesCompliance ? ComplianceResult.Decimals : terms.Decimals;
        LightSteps? light = JudgesExactFigure ? LightSteps.OfExact(terms.Bands, decimals) : LightSteps.Of(terms.Bands, decimals);
        Light = light ?? LightSteps.None;
        (FirstBits, SecondBits) = (Bits(First), Bits(Second));
        (ValueFactorBits, ValueDivisorBits) = (Bits(ValueFactor), Bits(ValueDivisor));
        Narrow = new WideConstants<Int128>(this);
        Wide = new WideConstants<BigInteger>(this);
        FitsDoubles = light is not null && Light.Cuts.Length <= MostCuts && (Cap is null || Cap > -s_domainEnd)
            && IsDouble(First) && IsDouble(Second) && IsDouble(ValueFactor) && IsDouble(ValueDivisor)
            && IsDouble(Achieved) && IsDouble(Target) && IsDouble(Baseline) && IsDouble(ComplianceFactor) && IsDouble(ComplianceDivisor);
    }

    /// <summary>What they were derived of.</summary>
    public KernelTerms Terms { get; }

    public KernelShape Shape { get; }

    public ComplianceMethod? Method { get; }

    /// <summary>What brings the first figure to the unit of both.</summary>
    public BigInteger First { get; }

    /// <summary>What brings the second figure to the unit of both.</summary>
    public BigInteger Second { get; }

    /// <summary>Whether the factor of the formula is negative.</summary>
    public bool IsNegative { get; }

    /// <summary>What the numerator is multiplied by to give units of the published value.</summary>
    public BigInteger ValueFactor { get; }

    /// <summary>What the denominator is multiplied by.</summary>
    public BigInteger ValueDivisor { get; }

    /// <summary>What brings the achieved value to the unit of compliance's figures.</summary>
    public BigInteger Achieved { get; private set; } = BigInteger.One;

    /// <summary>What brings the target there.</summary>
    public BigInteger Target { get; private set; } = BigInteger.One;

    /// <summary>What brings the baseline there.</summary>
    public BigInteger Baseline { get; private set; } = BigInteger.One;

    /// <summary>Whether the factor of the formula, and its sign, are in the factor of compliance: the exact value is taken before it is multiplied.</summary>
    public bool IsFactorInCompliance => JudgesExactFigure && Method is (ComplianceMethod.AchievedOverTarget or ComplianceMethod.TargetOverAchieved);

    public BigInteger ComplianceFactor { get; private set; } = BigInteger.One;

    public BigInteger ComplianceDivisor { get; private set; } = BigInteger.One;

    /// <summary>The highest compliance, in hundredths of a per cent; null where there is no cap.</summary>
    public BigInteger? Cap { get; }

    /// <summary>The highest exact compliance, in halves as <see cref="LightSteps.OfExact"/> has them; null where there is no cap.</summary>
    public BigInteger? ExactCap { get; }

    public bool JudgesCompliance { get; }

    /// <summary>Whether compliance is of the exact value, and the light judges exact figures.</summary>
    public bool JudgesExactFigure { get; }

    public LightSteps Light { get; }

    /// <summary>Whether a double holds each of them exactly; if not, every row is computed in wider integers.</summary>
    public bool FitsDoubles { get; }

    /// <summary>Whether nothing but the figures is divided by, so that the narrow loop may be tried.</summary>
    public bool IsNarrow => ValueDivisor.IsOne && ComplianceDivisor.IsOne;

    public int FirstBits { get; }

    public int SecondBits { get; }

    public int ValueFactorBits { get; }

    public int ValueDivisorBits { get; }

    /// <summary>Them as 128-bit integers, which hold them where the bits say so.</summary>
    public WideConstants<Int128> Narrow { get; }

    public WideConstants<BigInteger> Wide { get; }

    private static void Check(KernelTerms terms)
    {
        ReadOnlySpan<(int Decimals, string Name)> places =
        [
            (terms.Decimals, nameof(KernelTerms.Decimals)),
            (terms.FirstScale, nameof(KernelTerms.FirstScale)),
            (terms.SecondScale, nameof(KernelTerms.SecondScale)),
            (terms.TargetScale, nameof(KernelTerms.TargetScale)),
            (terms.TargetDivisorScale, nameof(KernelTerms.TargetDivisorScale)),
            (terms.BaselineScale, nameof(KernelTerms.BaselineScale)),
        ];
        foreach ((int decimals, string name) in places)
        {
            if (decimals is < 0 or > FigureColumn.MostDecimals)
            {
                throw new ArgumentException($"{name} is {decimals}. Give 0 to {FigureColumn.MostDecimals}: a column of 64-bit integers holds no more.", nameof(terms));
            }
        }

        if (terms.Factor.IsZero) { throw new ArgumentException("The factor is 0, and every value would be. Give the constant of the formula, or 1.", nameof(terms)); }
    }

    /// <summary>A figure rounded as compliance is: rounding keeps the order, so the lesser of two is capped before it or after.</summary>
    private static BigInteger Hundredths(decimal figure) =>
        (((Rational)figure).Round(ComplianceResult.Decimals) * new Rational(Power(ComplianceResult.Decimals), BigInteger.One)).Numerator;

    private static BigInteger Power(int exponent) => BigInteger.Pow(10, exponent);

    /// <summary>A factor times a power of ten, as a reduced fraction.</summary>
    private static (BigInteger Above, BigInteger Below) Fraction(Rational factor, int exponent)
    {
        Rational fraction = exponent >= 0 ? factor * new Rational(Power(exponent), BigInteger.One) : factor / new Rational(Power(-exponent), BigInteger.One);
        return (fraction.Numerator, fraction.Denominator);
    }

    private static int Bits(BigInteger number) => (int)number.GetBitLength();

    private static bool IsDouble(BigInteger number) => new BigInteger((double)number) == number;

    private void SetCompliance(KernelTerms terms)
    {
        int targetScale = terms.TargetScale - terms.TargetDivisorScale;

        // The exact value is its numerator over its denominator times this; the published one is itself.
        Rational achieved = terms.JudgesExactFigure ? new Rational(ValueFactor, ValueDivisor) : Rational.One;
        int common = Math.Max(terms.Decimals, Math.Max(targetScale, terms.Method == ComplianceMethod.ProgressFromBaseline ? terms.BaselineScale : 0));
        switch (terms.Method)
        {
            case ComplianceMethod.AchievedOverTarget:
                (ComplianceFactor, ComplianceDivisor) = Fraction(achieved, ComplianceUnits + targetScale - terms.Decimals);
                break;
            case ComplianceMethod.TargetOverAchieved:
                (ComplianceFactor, ComplianceDivisor) = Fraction(Rational.One / achieved, ComplianceUnits + terms.Decimals - targetScale);
                break;
            case ComplianceMethod.TwoMinusRatio or ComplianceMethod.ProgressFromBaseline:
                Achieved = achieved.Numerator * Power(common - terms.Decimals);
                Target = achieved.Denominator * Power(common - targetScale);
                Baseline = terms.Method == ComplianceMethod.ProgressFromBaseline ? achieved.Denominator * Power(common - terms.BaselineScale) : BigInteger.One;
                ComplianceFactor = Power(ComplianceUnits);
                break;
        }
    }
}
