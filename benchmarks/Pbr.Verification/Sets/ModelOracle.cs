using System.Numerics;
using Pbr.Kernel;
using Pbr.Kernel.Arithmetic;
using Pbr.Kernel.Numbers;
using Pbr.Kernel.Numerics;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Verification;

/// <summary>The oracle of the model's own words: fractions of any size, the formula of compliance and the bands as they were read. Slow.</summary>
internal sealed class ModelOracle(KernelTerms terms) : IOracle
{
    public ExpectedRow Expect(long? first, long? second, long? target, long? baseline, long? targetDivisor)
    {
        bool hasSecond = terms.Shape != KernelShape.SingleValue;
        if (first is null || (hasSecond && second is null)) { return ExpectedRow.Without(ResultStatus.NoData); }
        Rational a = Figure(first.Value, terms.FirstScale);
        Rational b = hasSecond ? Figure(second!.Value, terms.SecondScale) : Rational.Zero;
        if (terms.Shape is KernelShape.Quotient or KernelShape.Growth && b.IsZero) { return ExpectedRow.Without(ResultStatus.ZeroDenominator); }
        Rational formula = terms.Shape switch
        {
            KernelShape.Quotient => a / b,
            KernelShape.Growth => (a - b) / b,
            KernelShape.Difference => a - b,
            KernelShape.Sum => a + b,
            _ => a,
        };
        Rational published = (formula * terms.Factor).Round(terms.Decimals);
        Rational achieved = terms.JudgesExactFigure ? formula * terms.Factor : published;
        Rational? compliance = null;
        bool isZeroTarget = false;
        if (terms.Method is { } method && target is { } goal && targetDivisor is { } divisor && divisor != 0)
        {
            Rational? start = baseline is { } units ? Figure(units, terms.BaselineScale) : null;
            ComplianceStatus status = ComplianceFormula.Compute(method, achieved, Figure(goal, terms.TargetScale) / Figure(divisor, terms.TargetDivisorScale), start, out Rational exact);
            isZeroTarget = status == ComplianceStatus.ZeroTarget;
            if (status == ComplianceStatus.Computed)
            {
                Rational capped = terms.CapComplianceAt is { } cap ? Rational.Min(exact, cap) : exact;
                compliance = terms.JudgesExactFigure ? capped : capped.Round(ComplianceResult.Decimals);
            }
        }

        bool isNoBand = false;
        TrafficLight? light = null;
        if (terms.Bands is { } bands && (terms.Basis == LightBasis.Compliance ? compliance : achieved) is { } judged)
        {
            light = bands.Judge(judged);
            bool isHidden = IsHidden(bands, light);
            isNoBand = light is null && !isHidden;
            if (isHidden) { light = null; }
        }

        bool fits = Units(published, terms.Decimals, out long value);
        long percent = FigureColumn.Missing;
        fits = (compliance is not { } per || Units(per.Round(ComplianceResult.Decimals), ComplianceResult.Decimals, out percent)) && fits;
        ResultStatus told = !fits ? ResultStatus.OutOfRange : isZeroTarget ? ResultStatus.ZeroTarget : isNoBand ? ResultStatus.NoBand : ResultStatus.Evaluated;
        return new ExpectedRow(value, percent, light is { } shines ? (byte)(shines + 1) : (byte)0, told);
    }

    /// <summary>Whether a band severer than the light cannot be read, and might hold the figure too.</summary>
    private static bool IsHidden(BandSet bands, TrafficLight? light)
    {
        for (TrafficLight severer = TrafficLight.Red; severer >= TrafficLight.Green && severer != light; severer--)
        {
            if (bands[severer] is { IsReadable: false }) { return true; }
        }

        return false;
    }

    private static Rational Figure(long units, int scale) => new(units, BigInteger.Pow(10, scale));

    private static bool Units(Rational figure, int decimals, out long units)
    {
        Rational scaled = figure * new Rational(BigInteger.Pow(10, decimals), BigInteger.One);
        bool fits = scaled.Numerator > long.MinValue && scaled.Numerator <= long.MaxValue;
        units = fits ? (long)scaled.Numerator : FigureColumn.Missing;
        return fits;
    }
}
