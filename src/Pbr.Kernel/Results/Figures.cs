using Pbr.Kernel.Numbers;

namespace Pbr.Kernel;

/// <summary>Printed figures: decimals made of exact numbers, null where a decimal does not hold them.</summary>
internal static class Figures
{
    /// <summary>The number rounded once; a decimal that carries its places, so that 80 with two of them prints as 80.00.</summary>
    public static decimal? Published(Rational? exact, int decimals) =>
        exact is { } number && number.Round(decimals).TryToDecimal(out decimal value)
            ? WithPlaces(value, (byte)decimals)
            : null;

    /// <summary>The target in force as a figure: one that is a quotient is rounded as the value is.</summary>
    public static decimal? TargetOf(Indicator indicator) =>
        indicator.Target is { Divisor: not 1 } quotient ? Published(quotient.Exact, indicator.Decimals) : indicator.Target?.Value;

    public static decimal? Difference(decimal? left, decimal? right) =>
        left is { } minuend && right is { } subtrahend && ((Rational)minuend - subtrahend).TryToDecimal(out decimal value)
            ? WithPlaces(value, byte.Max(minuend.Scale, subtrahend.Scale))
            : null;

    private static decimal WithPlaces(decimal value, byte places) => value + new decimal(0, 0, 0, isNegative: false, places);
}
