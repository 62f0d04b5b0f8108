using System;
using System.Numerics;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Arithmetic;

/// <summary>How figures stand in columns: as 64-bit integers in units of 10^-scale, one scale a column.</summary>
/// <remarks>12.5 at scale 2 is 1250. A missing figure is <see cref="Missing"/>, which is no number and never zero.</remarks>
public static class FigureColumn
{
    /// <summary>A figure that is not there.</summary>
    public const long Missing = long.MinValue;

    /// <summary>The most decimals that a column can have.</summary>
    public const int MostDecimals = 18;

    /// <summary>The units of a figure.</summary>
    /// <param name="figure">The figure; null where it is missing.</param>
    /// <param name="scale">The decimals of the column, from 0 to 18.</param>
    /// <param name="units">The figure in units of the column; <see cref="Missing"/> where the figure is.</param>
    /// <returns>False where the figure has more decimals than the column, or is too large for it: nothing is ever rounded to fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not from 0 to 18.</exception>
    public static bool TryToUnits(decimal? figure, int scale, out long units)
    {
        CheckScale(scale);
        units = Missing;
        if (figure is not { } value) { return true; }
        int decimals = value.Scale;
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        UInt128 magnitude = new((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        for (; decimals > scale; decimals--)
        {
            (UInt128 tenth, UInt128 rest) = UInt128.DivRem(magnitude, 10);
            if (rest != 0) { return false; }
            magnitude = tenth;
        }

        for (; decimals < scale && magnitude <= long.MaxValue; decimals++) { magnitude *= 10; }
        if (magnitude > long.MaxValue) { return false; }
        units = bits[3] < 0 ? -(long)magnitude : (long)magnitude;
        return true;
    }

    /// <summary>The figure of so many units, with the decimals of its column; null where it is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not from 0 to 18.</exception>
    public static decimal? ToDecimal(long units, int scale)
    {
        CheckScale(scale);
        if (units == Missing) { return null; }
        ulong magnitude = (ulong)Math.Abs(units);
        return new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, units < 0, (byte)scale);
    }

    /// <summary>The exact number of units that is not missing.</summary>
    internal static Rational ToRational(long units, int scale) => scale == 0 ? new Rational(units, BigInteger.One) : new Rational(units, BigInteger.Pow(10, scale));

    internal static void CheckScale(int scale)
    {
        if (scale is < 0 or > MostDecimals) { throw new ArgumentOutOfRangeException(nameof(scale), scale, $"A column has 0 to {MostDecimals} decimals."); }
    }
}
