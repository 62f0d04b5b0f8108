using System;
using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Pbr.Kernel.Numbers;
using Xunit;

namespace Pbr.Kernel.Tests.Numbers;

public sealed class RationalTests
{
    private static readonly Gen<int> Integers = Gen.Choose(-1_000_000, 1_000_000);
    private static readonly Gen<int> Divisors = Gen.Choose(1, 5_000).SelectMany(value => Gen.Elements(value, -value));

    [Fact]
    public void FiftySevenHundredths_TimesHundred_IsFiftySeven() => Assert.Equal(57, new Rational(57, 100) * 100);

    [Fact]
    public void DefaultValue_IsZero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.True(default(Rational).IsZero);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
    }

    [Theory]
    [InlineData(2, 4, 1, 2)]
    [InlineData(-2, 4, -1, 2)]
    [InlineData(2, -4, -1, 2)]
    [InlineData(0, -7, 0, 1)]
    public void Fraction_IsReduced(int numerator, int denominator, int reducedNumerator, int reducedDenominator)
    {
        Rational value = new(numerator, denominator);
        Assert.Equal(reducedNumerator, value.Numerator);
        Assert.Equal(reducedDenominator, value.Denominator);
        Assert.Equal(new Rational(reducedNumerator, reducedDenominator).GetHashCode(), value.GetHashCode());
    }

    [Fact]
    public void ZeroDenominator_Throws() => Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));

    [Theory]
    [InlineData("0.005", 2, "0.01")]
    [InlineData("-0.005", 2, "-0.01")]
    [InlineData("0.0049999999999999999999999999", 2, "0")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("1.005", 2, "1.01")]
    [InlineData("12345.678", 5, "12345.678")]
    public void Rounding_IsHalfAwayFromZero(string value, int decimals, string rounded) =>
        Assert.Equal(Decimal(rounded), Rational.FromDecimal(Decimal(value)).Round(decimals));

    [Fact]
    public void NegativeDecimals_Throw() => Assert.Throws<ArgumentOutOfRangeException>(() => Rational.One.Round(-1));

    [Fact]
    public void EveryDecimal_ComesBackUnchanged() =>
        Property.Holds(
            Gen.Choose(int.MinValue, int.MaxValue).Three().Zip(Gen.Choose(0, 28)),
            parts =>
            {
                decimal value = new(parts.Item1.Item1, parts.Item1.Item2, parts.Item1.Item3, parts.Item2 % 2 == 0, (byte)parts.Item2);
                return Rational.FromDecimal(value).TryToDecimal(out decimal back) && back == value;
            });

    [Fact]
    public void Third_IsNoDecimal() => Assert.False(new Rational(1, 3).TryToDecimal(out _));

    [Fact]
    public void TooLargeForDecimal_IsNoDecimal() => Assert.False(new Rational(BigInteger.Pow(2, 96), 1).TryToDecimal(out _));

    [Fact]
    public void Arithmetic_AgreesWithCrossMultiplication() =>
        Property.Holds(
            Integers.Two().Zip(Divisors.Two()),
            numbers =>
            {
                ((int a, int c), (int b, int d)) = numbers;
                Rational left = new(a, b);
                Rational right = new(c, d);
                BigInteger bd = (BigInteger)b * d;
                return left + right == new Rational(((BigInteger)a * d) + ((BigInteger)c * b), bd)
                    && left - right == new Rational(((BigInteger)a * d) - ((BigInteger)c * b), bd)
                    && left * right == new Rational((BigInteger)a * c, bd)
                    && (c == 0 || left / right == new Rational((BigInteger)a * d, (BigInteger)b * c));
            });

    [Fact]
    public void Order_AgreesWithDecimals() =>
        Property.Holds(
            Integers.Two(),
            pair =>
            {
                decimal left = pair.Item1 / 128m;
                decimal right = pair.Item2 / 128m;
                return Rational.FromDecimal(left).CompareTo(Rational.FromDecimal(right)) == left.CompareTo(right)
                    && Rational.Min(left, right) == Math.Min(left, right)
                    && Rational.Max(left, right) == Math.Max(left, right);
            });

    [Theory]
    [InlineData("tr-TR", "1234,5")]
    [InlineData("es-MX", "1234.5")]
    public void Text_FollowsTheCultureAsked(string culture, string text) =>
        Assert.Equal(text, Rational.FromDecimal(1234.5m).ToString(null, CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Text_IsInvariantByDefault()
    {
        using CultureScope turkish = new("tr-TR");
        Assert.Equal("0.5", new Rational(1, 2).ToString());
        Assert.Equal("-1/3", new Rational(-1, 3).ToString());
    }

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
