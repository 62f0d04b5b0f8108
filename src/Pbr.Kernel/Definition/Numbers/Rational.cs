using System;
using System.Globalization;
using System.Numerics;

namespace Pbr.Kernel.Numbers;

/// <summary>An exact number: a fraction of two integers of any size.</summary>
/// <remarks>
/// Default: 0. Kept reduced, with a positive denominator, so that 2/4 equals 1/2. Ordered by value. Never rounds;
/// <see cref="Round"/> is the only way to lose precision. Division by zero throws: ask <see cref="IsZero"/> first. Immutable and safe to share.
/// </remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>, IComparable, IFormattable
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorMinusOne; // so that the default value is 0/1

    /// <summary>Makes a fraction and reduces it.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) { throw new DivideByZeroException("A fraction has a denominator other than zero."); }
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) { divisor = -divisor; }
        _numerator = numerator / divisor;
        _denominatorMinusOne = (denominator / divisor) - BigInteger.One;
    }

    private Rational(BigInteger numerator)
    {
        _numerator = numerator;
        _denominatorMinusOne = BigInteger.Zero;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One { get; } = new(BigInteger.One);

    /// <summary>100, the scale of a percentage.</summary>
    public static Rational Hundred { get; } = new(new BigInteger(100));

    /// <summary>The numerator of the reduced fraction; carries the sign.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The denominator of the reduced fraction; 1 or more.</summary>
    public BigInteger Denominator => _denominatorMinusOne + BigInteger.One;

    /// <summary>Whether this is 0.</summary>
    public bool IsZero => _numerator.IsZero;

    /// <summary>Whether this is a whole number.</summary>
    public bool IsInteger => _denominatorMinusOne.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>The absolute value.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The exact value of a decimal.</summary>
    public static Rational FromDecimal(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        int scale = (bits[3] >> 16) & 0xFF;
        if (scale == 0 && bits[2] == 0 && bits[1] == 0)
        {
            BigInteger whole = new((uint)bits[0]);
            return new Rational(bits[3] < 0 ? -whole : whole);
        }

        BigInteger magnitude = (new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + new BigInteger((uint)bits[0]);
        return new Rational(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, scale));
    }

    /// <summary>The value rounded once to <paramref name="decimals"/> places, half away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative.</exception>
    public Rational Round(int decimals)
    {
        if (decimals < 0) { throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "The number of decimals is 0 or more."); }
        BigInteger scale = BigInteger.Pow(10, decimals);
        BigInteger doubled = BigInteger.Abs(_numerator) * scale * 2;
        BigInteger denominator = Denominator;
        BigInteger rounded = (doubled + denominator) / (denominator * 2);
        return new Rational(Sign < 0 ? -rounded : rounded, scale);
    }

    /// <summary>The value as a decimal, if it is one exactly.</summary>
    /// <returns>False if the value has no end in decimals, or does not fit a decimal.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = default;
        BigInteger denominator = Denominator;
        BigInteger numerator = _numerator;
        BigInteger power = BigInteger.One;
        int scale = 0;
        while (scale <= 28 && !(power % denominator).IsZero)
        {
            power *= 10;
            scale++;
        }

        if (scale > 28) { return false; }
        BigInteger unscaled = BigInteger.Abs(numerator * (power / denominator));
        if (unscaled >> 96 != BigInteger.Zero) { return false; }
        uint low = (uint)(unscaled & uint.MaxValue);
        uint middle = (uint)((unscaled >> 32) & uint.MaxValue);
        uint high = (uint)(unscaled >> 64);
        value = new decimal(unchecked((int)low), unchecked((int)middle), unchecked((int)high), numerator.Sign < 0, (byte)scale);
        return true;
    }

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(int value) => new(new BigInteger(value));

    /// <summary>The exact value of a decimal.</summary>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new(left._numerator + right._numerator)
            : new((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The opposite.</summary>
    public static Rational operator -(Rational value) => value.IsInteger ? new(-value._numerator) : new(-value._numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) => left.IsInteger && right.IsInteger
        ? new(left._numerator * right._numerator)
        : new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        new(left._numerator * right.Denominator, left.Denominator * right._numerator);

    /// <summary>Whether two numbers are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether left is less.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether left is less or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether left is greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether left is greater or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The lesser of two.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The greater of two.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => IsInteger && other.IsInteger
        ? _numerator.CompareTo(other._numerator)
        : (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rational other => CompareTo(other),
        _ => throw new ArgumentException("A Rational compares with a Rational only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Rational other) => _numerator == other._numerator && _denominatorMinusOne == other._denominatorMinusOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_numerator.GetHashCode() * 397) ^ _denominatorMinusOne.GetHashCode();

    /// <summary>The value in the invariant culture: as a decimal where it is one, else as <c>a/b</c>.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The value in a culture: as a decimal where it is one, else as <c>a/b</c>. The format is that of <see cref="decimal"/>.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (TryToDecimal(out decimal value)) { return value.ToString(format, formatProvider); }
        string numerator = _numerator.ToString(formatProvider);
        return IsInteger ? numerator : numerator + "/" + Denominator.ToString(formatProvider);
    }
}
